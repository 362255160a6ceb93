package nl.overstap.advice.answer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The paths of which none is at least as good as another on every criterion asked for (R17).
///
/// @param punten best on the first criterion first; its bewijs is about the paths that ask no more
///   on the other criteria
/// @param volledig proven: every other path is matched or beaten by one of these
/// @param verschil the largest factor by which a path that was not found could beat all of these; 1
///   when volledig, empty when nothing can be said
/// @param geenPad when it is proven that there is no path
/// @param onbeslist when the budget ended before any path was found or excluded
public record Afwegingen(
    List<Upskillpad> punten,
    boolean volledig,
    @Nullable Double verschil,
    @Nullable GeenPad geenPad,
    @Nullable Onbeslist onbeslist,
    String catalogusversie) {
  public Afwegingen {
    punten = List.copyOf(punten);
  }

  /// What came instead of paths.
  public static Afwegingen without(NietGevonden niet) {
    return switch (niet) {
      case GeenPad geen ->
          new Afwegingen(List.of(), true, null, geen, null, geen.catalogusversie());
      case Onbeslist onbeslist ->
          new Afwegingen(List.of(), false, null, null, onbeslist, onbeslist.catalogusversie());
    };
  }
}
