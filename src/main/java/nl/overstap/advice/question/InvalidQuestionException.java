package nl.overstap.advice.question;

import java.util.List;

/// The question cannot be asked like this. The message says in plain Dutch what is wrong, the
/// value, and what would be right.
public final class InvalidQuestionException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient Fault fault;

  public InvalidQuestionException(Fault fault, String message) {
    super(message);
    this.fault = fault;
  }

  public Fault fault() {
    return fault;
  }

  /// What is wrong.
  ///
  /// @param field where in the input, as in `profiel.skills`
  /// @param value the value that is wrong
  /// @param nearest existing ids that look like it, best first; empty where that makes no sense
  public record Fault(Code code, String field, String value, List<String> nearest) {
    public Fault {
      nearest = List.copyOf(nearest);
    }
  }

  /// Documented as `extensions.code` in the API.
  public enum Code {
    /// No such id in this catalogue version.
    ONBEKEND_ID,
    /// The id is of an earlier version, and nothing came in its place.
    VERVALLEN_ID,
    /// The value lies outside what the field allows, or contradicts another.
    ONGELDIGE_INVOER,
    /// A functie of soort ERVARING is no destination.
    GEEN_BESTEMMING,
    /// No catalogue is served yet.
    GEEN_CATALOGUS
  }
}
