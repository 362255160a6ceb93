package nl.overstap.engine.search.alternatives;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.overstap.engine.api.AlternativesOutcome;
import nl.overstap.engine.api.AlternativesOutcome.Alternatives;
import nl.overstap.engine.api.AlternativesOutcome.Proof;
import nl.overstap.engine.api.AlternativesQuestion;
import nl.overstap.engine.api.CheapestPlanOutcome;
import nl.overstap.engine.api.CheapestPlanOutcome.BeyondLimits;
import nl.overstap.engine.api.CheapestPlanOutcome.Found;
import nl.overstap.engine.api.CheapestPlanOutcome.Undecided;
import nl.overstap.engine.api.CheapestPlanOutcome.Unreachable;
import nl.overstap.engine.api.CheapestPlanQuestion;
import nl.overstap.engine.api.NoPlan;
import nl.overstap.engine.search.cheapest.CheapestPlanSession;
import nl.overstap.engine.search.cheapest.SessionQuestion;
import nl.overstap.engine.search.cheapest.WorkMeter;
import nl.overstap.engine.spi.Criterion;
import nl.overstap.engine.spi.Limits;

/// One question for alternatives being answered. The parts together hold every plan that differs
/// from all plans chosen so far; a part whose best plan does not is divided by which weighty step of
/// the chosen plan it does without.
final class AlternativesRun {
  private static final int MOST_GIVEN_UP = 3;

  /// A search that does not succeed in this part of what is left waits for the others.
  private static final int PART_OF_WORK = 4;

  private final CheapestPlanQuestion asked;
  private final AlternativesQuestion question;
  private final CheapestPlanSession session;
  private final WorkMeter meter;
  private final List<Proof> proofs = new ArrayList<>();
  private final List<Found> chosen = new ArrayList<>();
  private final List<Part> parts = new ArrayList<>(List.of(Part.everything()));
  private final Set<BitSet> seen = new HashSet<>();

  AlternativesRun(AlternativesQuestion question, CheapestPlanSession session, WorkMeter meter) {
    this.question = question;
    this.asked = question.cheapest();
    this.session = session;
    this.meter = meter;
  }

  AlternativesOutcome solve() {
    while (chosen.size() < question.count()) {
      Optional<Part> next = findNext();
      if (next.isEmpty()) {
        break;
      }
      choose(next.get());
    }
    if (chosen.isEmpty()) {
      return (NoPlan) proofs.getLast().outcome();
    }
    List<Found> plans = new Ordered(question).of(chosen);
    boolean complete =
        plans.size() == question.count() || (parts.isEmpty() && plans.size() == chosen.size());
    return new Alternatives(plans, complete, proofs);
  }

  /// The part with the best plan that differs from all chosen ones; searches those that could hold a
  /// better one. Empty when there is none, or the work is done.
  private Optional<Part> findNext() {
    while (true) {
      Optional<Part> best =
          parts.stream().filter(part -> part.found() != null).min(Part.CHEAPEST);
      Optional<Part> doubtful =
          parts.stream().filter(part -> part.found() == null && mayTry(part)).min(Part.CHEAPEST);
      if (doubtful.isEmpty()
          || (best.isPresent() && Part.CHEAPEST.compare(best.get(), doubtful.get()) <= 0)) {
        return best;
      }
      search(doubtful.get(), best.map(Part::first).orElse(Limits.UNLIMITED));
    }
  }

  private boolean mayTry(Part part) {
    return part.givenUp() < MOST_GIVEN_UP && !(meter.isStopped() && !proofs.isEmpty());
  }

  /// Looks for the best plan of a part, as far as it is no dearer than another that is at hand.
  private void search(Part part, long most) {
    SessionQuestion without =
        new SessionQuestion(asked.first(), asked.second(), asked.limits(), part.without())
            .upTo(most);
    int share = Math.max(1, (chosen.isEmpty() ? 2 : PART_OF_WORK) >> part.givenUp());
    CheapestPlanOutcome outcome = session.solve(without, meter, meter.left() / share);
    proofs.add(new Proof(part.without().stream().boxed().toList(), without.limits(), outcome));
    parts.remove(part);
    switch (outcome) {
      case Found found ->
          place(part.with(found, total(found, asked.first()), total(found, asked.second())));
      case Undecided undecided -> parts.add(part.givenUpAt(undecided.lowerBound()));
      case BeyondLimits beyond when most < asked.limits().of(asked.first()) ->
          parts.add(part.above(most));
      case BeyondLimits beyond -> {}
      case Unreachable unreachable -> {}
    }
  }

  /// Keeps a part whose best plan differs from all chosen ones, and divides another.
  private void place(Part part) {
    for (Found before : chosen) {
      List<Integer> weighty = question.weighty().of(before.plan(), asked.costs());
      if (!part.lacksOneOf(weighty)) {
        divide(part, weighty);
        return;
      }
    }
    parts.add(part);
  }

  private void divide(Part part, List<Integer> weighty) {
    for (int step : weighty) {
      Part less = part.without(step);
      if (seen.add(less.without())) {
        parts.add(less);
      }
    }
  }

  private void choose(Part part) {
    Found found = Objects.requireNonNull(part.found());
    long lower = parts.stream().mapToLong(Part::lowerBound).min().orElse(0);
    boolean optimal = lower >= part.first();
    boolean second = optimal && parts.stream().allMatch(other -> isNoBetter(other, part));
    chosen.add(
        new Found(
            found.plan(), Math.min(lower, part.first()), optimal, second, found.certificate()));
    List<Part> before = List.copyOf(parts);
    parts.clear();
    before.forEach(this::placeAgain);
  }

  /// Proven: nothing in the other part is better on the first two criteria.
  private static boolean isNoBetter(Part other, Part part) {
    Found found = other.found();
    return other.lowerBound() > part.first()
        || (found == null
            ? Part.CHEAPEST.compare(other, part) >= 0
            : found.secondOptimal() && Part.CHEAPEST.compare(other, part) >= 0);
  }

  private void placeAgain(Part part) {
    if (part.found() == null) {
      parts.add(part);
    } else {
      place(part);
    }
  }

  private long total(Found found, Criterion criterion) {
    return found.plan().total(criterion, asked.costs());
  }
}
