package nl.overstap.engine.api;

/// Landmarks of a [Certificate] by number, each with its multiplier: at least 0. Immutable.
public final class WeightedLandmarks {
  private final int[] landmarks;
  private final long[] multipliers;

  public WeightedLandmarks(int[] landmarks, long[] multipliers) {
    if (landmarks.length != multipliers.length) {
      throw new IllegalArgumentException(
          landmarks.length + " landmarks with " + multipliers.length + " multipliers");
    }
    this.landmarks = landmarks.clone();
    this.multipliers = multipliers.clone();
  }

  public int size() {
    return landmarks.length;
  }

  /// Row in [Certificate#landmarks].
  public int landmark(int index) {
    return landmarks[index];
  }

  public long multiplier(int index) {
    return multipliers[index];
  }
}
