package nl.overstap.advice.version;

import java.util.List;

/// How far a load is, or how it ended.
///
/// @param tekst in a sentence
/// @param rijen rows that are in the database
/// @param vanRijen rows of the whole load; zero while that is not known
/// @param fouten what is wrong in the files; empty unless MISLUKT
public record Laadstand(
    Laadfase stand, String tekst, long rijen, long vanRijen, List<String> fouten) {
  public Laadstand {
    fouten = List.copyOf(fouten);
  }

  /// Without rows or fouten.
  public static Laadstand of(Laadfase stand, String tekst) {
    return new Laadstand(stand, tekst, 0, 0, List.of());
  }
}
