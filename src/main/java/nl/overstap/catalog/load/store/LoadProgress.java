package nl.overstap.catalog.load.store;

/// Whoever wants to see a load proceed. An exception from here stops the load, and what was served
/// stays served.
@FunctionalInterface
public interface LoadProgress {
  /// For who does not want to see it.
  LoadProgress SILENT = status -> {};

  /// Called after each batch, the last one included.
  void report(LoadStatus status);
}
