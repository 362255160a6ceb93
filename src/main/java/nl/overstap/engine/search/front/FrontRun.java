package nl.overstap.engine.search.front;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.overstap.engine.api.CheapestPlanOutcome;
import nl.overstap.engine.api.CheapestPlanOutcome.BeyondLimits;
import nl.overstap.engine.api.CheapestPlanOutcome.Found;
import nl.overstap.engine.api.CheapestPlanOutcome.Undecided;
import nl.overstap.engine.api.CheapestPlanOutcome.Unreachable;
import nl.overstap.engine.api.FrontOutcome;
import nl.overstap.engine.api.FrontOutcome.Front;
import nl.overstap.engine.api.FrontOutcome.Proof;
import nl.overstap.engine.api.FrontQuestion;
import nl.overstap.engine.api.NoPlan;
import nl.overstap.engine.api.Plan;
import nl.overstap.engine.search.KeptCertificates;
import nl.overstap.engine.search.WorkMeter;
import nl.overstap.engine.search.cheapest.CheapestPlanSession;
import nl.overstap.engine.search.cheapest.question.SessionQuestion;
import nl.overstap.engine.spi.Criterion;
import nl.overstap.engine.spi.Limits;

/// One front being searched. First the end that is best on the first criterion; with two criteria
/// then all between the ends by stretches ([Sweep]), with three the other ends. Then always the box
/// in which the best unfound plan could be: a wide one is cut in the middle, so that the gap closes
/// soon; a narrow one is searched as a whole, so that each search gives a point or closes it.
final class FrontRun {
  /// A box with a larger gap is cut before it is searched as a whole.
  private static final double WIDE = 1.5;

  /// An attempt at a stretch may take so many times what the first search took.
  private static final int SWEEP_WORK = 16;

  /// A search that does not succeed in this part of what is left waits for the others.
  private static final int PART_OF_WORK = 4;

  /// The last of these gets all the work that is left: what is undecided then takes too much
  /// memory.
  private static final int MOST_TRIES = 3;

  private final FrontQuestion question;
  private final List<Criterion> criteria;
  private final CheapestPlanSession session;
  private final WorkMeter meter;
  private final FrontState state;
  private final List<Proof> proofs = new ArrayList<>();
  private final KeptCertificates kept;

  /// How often a search was given up for lack of work.
  private final Map<Box, Integer> givenUp = new HashMap<>();

  /// Boxes of which the lower half gave nothing: they are not cut again.
  private final Set<Box> cutInVain = new HashSet<>();

  private boolean full;

  FrontRun(FrontQuestion question, CheapestPlanSession session, WorkMeter meter) {
    this.question = question;
    this.criteria = question.criteria();
    this.session = session;
    this.meter = meter;
    this.kept = new KeptCertificates(meter);
    this.state = new FrontState(everything());
  }

  private Box everything() {
    return new Box(criteria.stream().map(question.limits()::of).toList());
  }

  FrontOutcome solve() {
    Optional<NoPlan> none = findFirst();
    long work = meter.done();
    if (none.isPresent()) {
      return none.get();
    }
    boolean swept = criteria.size() == 2 && hasEnd();
    if (swept && mayGoOn()) {
      lookAtEnd(work);
      sweep(work);
    }
    for (int end = 1; end < criteria.size() && mayGoOn() && !state.open().isEmpty(); end++) {
      search(end, everything(), 0);
    }
    if (criteria.size() == 2 && !swept && state.size() > 1 && mayGoOn()) {
      sweep(work);
    }
    while (mayGoOn()) {
      Optional<Box> widest = widest();
      if (widest.isEmpty()) {
        break;
      }
      searchIn(widest.get());
    }
    boolean complete = !full && state.open().isEmpty();
    return new Front(state.points(), complete, complete ? 1 : state.gap(), proofs);
  }

  /// True if there is a limit on the first criterion; without, the end of the front is the best on
  /// the second.
  private boolean hasEnd() {
    return question.limits().of(criteria.get(0)) != Limits.UNLIMITED;
  }

  /// About how good the second criterion can be, so that there is a gap whenever the budget ends.
  private void lookAtEnd(long work) {
    long before = meter.narrow(work);
    search(1, everything(), MOST_TRIES);
    meter.widen(before);
  }

  private void sweep(long work) {
    new Sweep(question, session, state, meter, SWEEP_WORK * work, this::take).run();
  }

  private boolean mayGoOn() {
    return !full && !meter.isStopped() && meter.left() > 0;
  }

  /// The best on the first criterion; what came instead when there is none.
  private Optional<NoPlan> findFirst() {
    CheapestPlanOutcome outcome = search(0, everything(), 0);
    for (int again = 1; outcome instanceof Undecided && again < MOST_TRIES && mayGoOn(); again++) {
      outcome = search(0, everything(), again);
    }
    return outcome instanceof NoPlan none ? Optional.of(none) : Optional.empty();
  }

  /// The open box that was given up least often, and of those the one with the largest gap.
  private Optional<Box> widest() {
    return state.open().stream()
        .filter(zone -> givenUp.getOrDefault(zone, 0) < MOST_TRIES)
        .max(
            Comparator.<Box>comparingInt(zone -> -givenUp.getOrDefault(zone, 0))
                .thenComparingDouble(state::gap)
                .thenComparing(Box::top, (one, other) -> Long.compare(other.get(0), one.get(0))));
  }

  private void searchIn(Box zone) {
    int undecided = givenUp.getOrDefault(zone, 0);
    Box part = undecided == 0 && state.gap(zone) > WIDE ? lowerHalf(zone) : zone;
    CheapestPlanOutcome outcome = search(0, part, undecided);
    if (!isDecided(outcome)) {
      givenUp.merge(zone, 1, Integer::sum);
    } else if (outcome instanceof BeyondLimits) {
      cutInVain.add(zone);
    }
  }

  /// The half with the lower values of the criterion that is widest; the whole when it was cut in
  /// vain before or cannot be cut.
  private Box lowerHalf(Box zone) {
    List<Long> least = state.lower(zone);
    Box half = zone;
    double widest = 1;
    for (int criterion = 1; criterion < criteria.size(); criterion++) {
      long most = Math.min(zone.top(criterion), state.most(criterion));
      long from = least.get(criterion);
      double width = (most + 1.0) / (from + 1.0);
      if (most > from && width > widest) {
        widest = width;
        half = zone.upTo(criterion, from + (most - from) / 2);
      }
    }
    return cutInVain.contains(zone) ? zone : half;
  }

  /// The best on a criterion within the box.
  private CheapestPlanOutcome search(int first, Box box, int undecided) {
    int second = first == 0 ? 1 : 0;
    CheapestPlanOutcome outcome = ask(first, second, box, undecided);
    if (outcome instanceof Found found) {
      offer(found, first, second);
    }
    return outcome;
  }

  private static boolean isDecided(CheapestPlanOutcome outcome) {
    return switch (outcome) {
      case Found found -> found.secondOptimal();
      case Undecided undecided -> false;
      case BeyondLimits beyond -> true;
      case Unreachable unreachable -> true;
    };
  }

  /// With three criteria a plan that is proven best on two of them may still be better on the
  /// third.
  private void offer(Found found, int first, int second) {
    Plan plan = found.plan();
    if (criteria.size() == 3 && found.secondOptimal() && state.isNew(values(plan))) {
      int third = 3 - first - second;
      Box box = new Box(values(plan));
      if (state.lower(box).get(third) < box.top(third)
          && ask(third, first, box, 0) instanceof Found better) {
        plan = better.plan();
      }
    }
    List<Long> values = values(plan);
    if (state.isNew(values)) {
      if (state.size() >= question.atMost()) {
        full = true;
      } else {
        state.add(plan, values);
      }
    }
  }

  /// Asks for the cheapest plan and takes over what its outcome proves.
  private CheapestPlanOutcome ask(int first, int second, Box box, int undecided) {
    Limits limits = question.limits();
    for (int criterion = 0; criterion < criteria.size(); criterion++) {
      limits = limits.with(criteria.get(criterion), box.top(criterion));
    }
    CheapestPlanOutcome outcome =
        session.solve(
            new SessionQuestion(criteria.get(first), criteria.get(second), limits),
            meter,
            meter.left() / Math.max(1, PART_OF_WORK >> Math.min(MOST_TRIES, undecided)));
    take(new Proof(criteria.get(first), criteria.get(second), limits, outcome));
    return outcome;
  }

  /// Takes over what an outcome proves.
  private void take(Proof proof) {
    CheapestPlanOutcome outcome = proof.outcome();
    int first = criteria.indexOf(proof.first());
    int second = criteria.indexOf(proof.second());
    Box box = new Box(criteria.stream().map(proof.limits()::of).toList());
    proofs.add(new Proof(proof.first(), proof.second(), proof.limits(), kept.keep(outcome)));
    switch (outcome) {
      case Found found -> {
        state.exclude(box.upTo(first, found.lowerBound() - 1));
        if (found.secondOptimal()) {
          List<Long> values = values(found.plan());
          state.exclude(box.upTo(first, values.get(first)).upTo(second, values.get(second) - 1));
        }
      }
      case BeyondLimits beyond -> state.exclude(box);
      case Undecided undecidedYet -> state.exclude(box.upTo(first, undecidedYet.lowerBound() - 1));
      case Unreachable unreachable -> state.exclude(box);
    }
  }

  private List<Long> values(Plan plan) {
    return criteria.stream().map(criterion -> plan.total(criterion, question.costs())).toList();
  }
}
