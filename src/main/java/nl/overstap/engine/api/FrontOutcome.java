package nl.overstap.engine.api;

import java.util.List;

/// What came of a [FrontQuestion].
public sealed interface FrontOutcome permits FrontOutcome.Front, NoPlan {

  /// Plans of which none is at least as good as another on every criterion.
  ///
  /// @param points best on the first criterion first, then on the second, then on the third
  /// @param complete proven: every plan within the limits is matched or beaten by a point
  /// @param gap the largest factor by which a plan that was not found could beat every point (R17);
  ///   1 when complete
  record Front(List<Point> points, boolean complete, double gap) implements FrontOutcome {
    public Front {
      points = List.copyOf(points);
    }
  }

  /// A point with its plan.
  ///
  /// @param values what the plan takes, in the order of the criteria of the question
  record Point(Plan plan, List<Long> values) {
    public Point {
      values = List.copyOf(values);
    }
  }
}
