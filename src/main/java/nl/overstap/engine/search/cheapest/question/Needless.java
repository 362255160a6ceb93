package nl.overstap.engine.search.cheapest.question;

import java.util.Arrays;
import java.util.Collections;
import java.util.Optional;
import nl.overstap.engine.api.Certificate.Bound;
import nl.overstap.engine.api.Certificate.Exclusion;
import nl.overstap.engine.api.Certificate.Relaxation;
import nl.overstap.engine.api.Objective;
import nl.overstap.engine.api.Plan;
import nl.overstap.engine.search.Amounts;
import nl.overstap.engine.spi.ActionCosts;
import nl.overstap.engine.spi.Limits;
import nl.overstap.engine.util.IntList;
import org.jspecify.annotations.Nullable;

/// The steps that what was known before a search shows to be in no better plan, of those that were
/// asked about.
final class Needless {
  private final @Nullable StepBounds bounds;

  /// From which cost on a plan is worse than the known one or beyond the limit, by the objective of
  /// the bounds.
  private final long tooMuch;

  private final IntList found = new IntList();

  /// @param mostFirst what a plan may take on the first criterion
  Needless(Known known, ActionCosts costs, long mostFirst) {
    this.bounds = known.bounds();
    this.tooMuch = bounds == null ? 0 : tooMuch(bounds.objective(), known.plan(), costs, mostFirst);
  }

  private static long tooMuch(
      Objective objective, @Nullable Plan plan, ActionCosts costs, long mostFirst) {
    long ceiling = objective.ceiling(mostFirst, Limits.UNLIMITED);
    if (plan == null) {
      return ceiling;
    }
    long more = 1;
    for (int step : plan.steps()) {
      more = Amounts.plus(more, objective.cost(costs, step));
    }
    return Math.min(ceiling, more);
  }

  /// True for a step that is in no better plan; to be asked once for each.
  boolean add(int step) {
    boolean never = bounds != null && bounds.atLeast(step) >= tooMuch;
    if (never) {
      found.add(step);
    }
    return never;
  }

  /// True if most steps are expected to be needless.
  boolean isKnown() {
    return bounds != null;
  }

  /// What shows it; none if no step was.
  ///
  /// @param limits how many criteria but the first have a limit
  Optional<Exclusion> exclusion(int limits) {
    if (bounds == null || found.isEmpty()) {
      return Optional.empty();
    }
    int[] steps = found.toArray();
    Arrays.sort(steps);
    return Optional.of(
        new Exclusion(
            bounds.objective(),
            Relaxation.NONE,
            bounds.landmarks(),
            new Bound(true, Collections.nCopies(limits, 0L), bounds.weights()),
            Arrays.stream(steps).boxed().toList()));
  }
}
