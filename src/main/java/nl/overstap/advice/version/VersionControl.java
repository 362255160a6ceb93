package nl.overstap.advice.version;

/// Changes which catalogue version is served. Whoever calls this has seen to it that it may be
/// done.
public interface VersionControl {
  /// Serves a version that is kept.
  ///
  /// @param key of the version
  SwitchOutcome use(String key);

  /// Begins to read the catalogue again that this service was started with, and to serve it; comes
  /// back at once. When one is being loaded already, that goes on.
  Laadstand reload();

  /// How far the last [#reload] is.
  Laadstand stand();
}
