package nl.overstap.web.document;

/// What happens to a question that is no trusted document.
public enum DocumentMode {
  /// It is answered.
  OFF,

  /// It is answered, and the log names it once: to see who would be hurt by [#ONLY].
  LOG,

  /// It is refused.
  ONLY
}
