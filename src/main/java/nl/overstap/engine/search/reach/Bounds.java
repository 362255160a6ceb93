package nl.overstap.engine.search.reach;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import nl.overstap.engine.api.Certificate;
import nl.overstap.engine.api.Certificate.Relaxation;
import nl.overstap.engine.api.Certificate.TooFar;
import nl.overstap.engine.api.CheapestPlanOutcome.BeyondLimits;
import nl.overstap.engine.api.CheapestPlanOutcome.Unreachable;
import nl.overstap.engine.api.NoPlan;
import nl.overstap.engine.api.Objective;
import nl.overstap.engine.api.ReachQuestion;
import nl.overstap.engine.search.WorkMeter;
import nl.overstap.engine.spi.Criterion;
import nl.overstap.engine.spi.IntRows;
import nl.overstap.engine.spi.Limits;

/// Lower bounds for all goals from one start, by what every case has at least: a pass per criterion
/// that counts. They hold for every case whose start is part of this one.
final class Bounds {
  private final ReachQuestion question;
  private final Distances first;
  private final List<Limit> limits = new ArrayList<>();
  private final boolean complete;

  /// @param certificate the same for every goal that lies beyond the limit
  private record Limit(
      Criterion criterion, long bound, Distances distances, Certificate certificate) {}

  Bounds(ReachQuestion question, Collection<Integer> start, WorkMeter meter) {
    this.question = question;
    this.first = distances(question.first(), start, meter);
    List<Criterion> limited = limited(question.limits());
    for (int at = 0; at < limited.size(); at++) {
      Criterion criterion = limited.get(at);
      Distances distances =
          criterion == question.first() ? first : distances(criterion, start, meter);
      limits.add(
          new Limit(
              criterion,
              question.limits().of(criterion),
              distances,
              certificate(distances, limited, at)));
    }
    this.complete = !meter.isStopped();
  }

  private Distances distances(Criterion criterion, Collection<Integer> start, WorkMeter meter) {
    return Distances.from(
        start,
        question.graph(),
        question.shared(),
        step -> question.shared().cost(criterion, step),
        meter);
  }

  private static List<Criterion> limited(Limits limits) {
    List<Criterion> limited = new ArrayList<>();
    for (Criterion criterion : Criterion.values()) {
      if (limits.of(criterion) != Limits.UNLIMITED) {
        limited.add(criterion);
      }
    }
    return limited;
  }

  private Certificate certificate(Distances distances, List<Criterion> limited, int limit) {
    List<Long> multipliers = new ArrayList<>(Collections.nCopies(limited.size(), 0L));
    multipliers.set(limit, 1L);
    Objective objective = new Objective(question.first(), question.second(), 1, 1, 0, 1, 1, 0);
    return new Certificate(
        objective,
        Relaxation.NONE,
        limited,
        IntRows.of(List.of()),
        new TooFar(multipliers, distances.toProof()),
        true);
  }

  /// Why no plan within the limits reaches these goals; empty when these bounds do not say so.
  Optional<NoPlan> findReasonAgainst(List<Integer> goals) {
    if (complete) {
      List<Integer> never =
          goals.stream().filter(goal -> first.of(goal) >= Distances.NEVER).distinct().toList();
      if (!never.isEmpty()) {
        return Optional.of(new Unreachable(never));
      }
    }
    return limits.stream()
        .filter(limit -> furthest(goals, limit.distances()) > limit.bound())
        .findFirst()
        .map(limit -> new BeyondLimits(limit.certificate()));
  }

  /// How far facts lie on a criterion with a limit, or else on the first.
  Distances distances(Criterion criterion) {
    return limits.stream()
        .filter(limit -> limit.criterion() == criterion)
        .map(Limit::distances)
        .findFirst()
        .orElse(first);
  }

  /// No plan that reaches these goals is below this on the first criterion.
  long first(List<Integer> goals) {
    return Math.min(Distances.NEVER - 1, furthest(goals, first));
  }

  /// About how much work a case may be, and how dear: what it would cost if no step served two
  /// goals.
  long guess(List<Integer> goals) {
    long sum = 0;
    for (int goal : goals) {
      sum = Math.min(Distances.NEVER, sum + first.of(goal));
    }
    return sum;
  }

  private static long furthest(List<Integer> goals, Distances distances) {
    long furthest = 0;
    for (int goal : goals) {
      furthest = Math.max(furthest, distances.of(goal));
    }
    return furthest;
  }
}
