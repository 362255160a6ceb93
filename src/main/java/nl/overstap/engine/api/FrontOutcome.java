package nl.overstap.engine.api;

import java.util.List;
import nl.overstap.engine.spi.Criterion;
import nl.overstap.engine.spi.Limits;

/// What came of a [FrontQuestion].
public sealed interface FrontOutcome permits FrontOutcome.Front, NoPlan {

  /// Plans of which none is at least as good as another on every criterion.
  ///
  /// @param points best on the first criterion first, then on the second, then on the third
  /// @param complete proven: every plan within the limits is matched or beaten by a point
  /// @param gap the largest factor by which a plan that was not found could beat every point (R17):
  ///   no such plan is more than that factor better than the nearest point on any criterion; 1 when
  ///   complete, infinite when nothing can be said
  /// @param proofs what each search under limits settled; together they prove all of the above
  record Front(List<Point> points, boolean complete, double gap, List<Proof> proofs)
      implements FrontOutcome {
    public Front {
      points = List.copyOf(points);
      proofs = List.copyOf(proofs);
    }
  }

  /// A point with its plan.
  ///
  /// @param values what the plan takes, in the order of the criteria of the question
  /// @param lowerBound no plan that takes no more on the other criteria takes less than this on the
  ///   first
  /// @param efficient proven: no plan within the limits is at least as good on every criterion and
  ///   better on one
  record Point(Plan plan, List<Long> values, long lowerBound, boolean efficient) {
    public Point {
      values = List.copyOf(values);
    }
  }

  /// A search for the cheapest plan under limits, with what came of it.
  record Proof(Criterion first, Criterion second, Limits limits, CheapestPlanOutcome outcome) {}
}
