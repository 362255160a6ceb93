package nl.overstap.engine.api;

/// How far each fact of a graph lies from a start at least: a part of a [Certificate]. Immutable.
public final class FactDistances {
  private final long[] distances;

  public FactDistances(long[] distances) {
    this.distances = distances.clone();
  }

  /// How many facts there are.
  public int size() {
    return distances.length;
  }

  /// At least 0, in the unit of the price that the certificate names.
  public long of(int fact) {
    return distances[fact];
  }
}
