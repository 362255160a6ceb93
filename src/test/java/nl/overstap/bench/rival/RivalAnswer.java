package nl.overstap.bench.rival;

import java.util.List;

/// What a rival made of a question.
///
/// @param proven it says that its plan is the best
/// @param value the first criterion of its plan in its unit, or [#NONE]
/// @param millis how long it took, without making the model
/// @param steps what its plan takes, in no order
public record RivalAnswer(boolean proven, long value, double millis, List<Integer> steps) {
  public static final long NONE = -1;

  public RivalAnswer {
    steps = List.copyOf(steps);
  }

  public boolean hasPlan() {
    return value != NONE;
  }
}
