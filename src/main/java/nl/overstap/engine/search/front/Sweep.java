package nl.overstap.engine.search.front;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.overstap.engine.api.FrontOutcome.Proof;
import nl.overstap.engine.api.FrontQuestion;
import nl.overstap.engine.api.Plan;
import nl.overstap.engine.search.WorkMeter;
import nl.overstap.engine.search.cheapest.CheapestPlanSession;
import nl.overstap.engine.search.cheapest.StretchSearch;
import nl.overstap.engine.search.cheapest.question.SessionQuestion;
import nl.overstap.engine.spi.Criterion;
import nl.overstap.engine.spi.Limits;

/// What lies between the ends of a front of two criteria. First plans on its convex hull, from the
/// root of a stretch each; then one branching tree per edge of the hull, or per part of it when
/// that was too much work. What is still open then is left to searches for the cheapest plan.
final class Sweep {
  /// How often a zone is tried with others, each time with so much more work and so many fewer.
  private static final int ATTEMPTS = 5;

  private static final int GROWTH = 3;
  private static final int MOST_ZONES = 12;

  private final Criterion first;
  private final Criterion second;
  private final FrontQuestion question;
  private final FrontState state;
  private final WorkMeter meter;
  private final StretchSearch stretches;
  private final Consumer<Proof> proofs;
  private final long work;
  private final Map<Box, Integer> givenUp = new HashMap<>();

  /// @param work what one attempt may take at first
  Sweep(
      FrontQuestion question,
      CheapestPlanSession session,
      FrontState state,
      WorkMeter meter,
      long work,
      Consumer<Proof> proofs) {
    this.question = question;
    this.first = question.criteria().get(0);
    this.second = question.criteria().get(1);
    this.state = state;
    this.meter = meter;
    this.work = work;
    this.proofs = proofs;
    List<Plan> plans = state.plans();
    Limits limits =
        question
            .limits()
            .with(first, total(plans.getLast(), first))
            .with(second, total(plans.getFirst(), second));
    this.stretches = session.stretches(new SessionQuestion(first, second, limits), meter);
  }

  void run() {
    take(stretches.look(state.plans()));
    for (Part next = next(); mayGoOn() && !next.plans.isEmpty(); next = next()) {
      List<Box> zones = zones(next.plans);
      long allowed = allowed(attempts(zones.getFirst()));
      if (!take(stretches.search(next.edge, next.plans, allowed))) {
        zones.forEach(zone -> givenUp.merge(zone, 1, Integer::sum));
      }
    }
  }

  /// Plans with open zones between them, and the edge of the hull below them.
  private record Part(List<Plan> edge, List<Plan> plans) {}

  private boolean mayGoOn() {
    return !meter.isStopped() && meter.left() > 0 && state.size() < question.atMost();
  }

  private long allowed(int attempts) {
    long allowed = work;
    for (int at = 0; at < attempts; at++) {
      allowed *= GROWTH;
    }
    return Math.min(allowed, meter.left() / 2);
  }

  private int attempts(Box zone) {
    return givenUp.getOrDefault(zone, 0);
  }

  /// What was tried least, without plans when there is none to try.
  private Part next() {
    Part best = new Part(List.of(), List.of());
    int least = ATTEMPTS;
    for (List<Plan> edge : edges()) {
      for (List<Plan> stretch : open(edge)) {
        int attempts = attempts(zones(stretch).getFirst());
        if (attempts < least) {
          least = attempts;
          best = new Part(edge, stretch);
        }
      }
    }
    return best;
  }

  /// The parts of an edge of which all zones are open and were tried equally often.
  private List<List<Plan>> open(List<Plan> edge) {
    List<List<Plan>> parts = new ArrayList<>();
    List<Plan> part = new ArrayList<>();
    int tried = 0;
    for (int at = 0; at + 1 < edge.size(); at++) {
      Box zone = zone(edge.get(at), edge.get(at + 1));
      boolean open = !state.isEmpty(zone);
      boolean full = part.size() > MOST_ZONES >> tried;
      if (!part.isEmpty() && (!open || full || attempts(zone) != tried)) {
        parts.add(part);
        part = new ArrayList<>();
      }
      if (open) {
        if (part.isEmpty()) {
          part.add(edge.get(at));
          tried = attempts(zone);
        }
        part.add(edge.get(at + 1));
      }
    }
    if (!part.isEmpty()) {
      parts.add(part);
    }
    return parts;
  }

  private List<Box> zones(List<Plan> plans) {
    List<Box> zones = new ArrayList<>();
    for (int at = 0; at + 1 < plans.size(); at++) {
      zones.add(zone(plans.get(at), plans.get(at + 1)));
    }
    return zones;
  }

  private Box zone(Plan left, Plan right) {
    return new Box(List.of(total(right, first) - 1, total(left, second) - 1));
  }

  /// The edges of the convex hull of what is known, each with the plans above it.
  private List<List<Plan>> edges() {
    List<Plan> plans = state.plans();
    List<List<Plan>> edges = new ArrayList<>();
    int from = 0;
    while (from + 1 < plans.size()) {
      int to = from + 1;
      for (int at = from + 2; at < plans.size(); at++) {
        if (slope(plans.get(from), plans.get(at)) >= slope(plans.get(from), plans.get(to))) {
          to = at;
        }
      }
      edges.add(plans.subList(from, to + 1));
      from = to;
    }
    return edges;
  }

  /// How much of the second criterion is won for a unit of the first.
  private double slope(Plan left, Plan right) {
    return (double) (total(left, second) - total(right, second))
        / (total(right, first) - total(left, first));
  }

  private long total(Plan plan, Criterion criterion) {
    return plan.total(criterion, question.costs());
  }

  /// Takes over plans and proofs; true if all of the stretch is known.
  private boolean take(StretchSearch.Result result) {
    for (StretchSearch.Emptied part : result.emptied()) {
      proofs.accept(new Proof(first, second, part.limits(), part.outcome()));
    }
    for (Plan plan : result.plans()) {
      List<Long> values = List.of(total(plan, first), total(plan, second));
      if (!state.isNew(values)) {
        state.replace(plan, values);
      } else if (state.size() < question.atMost()) {
        state.add(plan, values);
      }
    }
    return result.settled();
  }
}
