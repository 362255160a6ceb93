package nl.overstap.config.database;

/// Whose database this is.
public enum DatabaseKind {
  /// Inside this process, for this service alone.
  OWN,
  /// A server that others may use too.
  ELSEWHERE
}
