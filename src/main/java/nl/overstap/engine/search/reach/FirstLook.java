package nl.overstap.engine.search.reach;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.overstap.engine.api.Certificate;
import nl.overstap.engine.api.CheapestPlanOutcome;
import nl.overstap.engine.api.CheapestPlanOutcome.BeyondLimits;
import nl.overstap.engine.api.CheapestPlanOutcome.Found;
import nl.overstap.engine.api.CheapestPlanOutcome.Undecided;
import nl.overstap.engine.api.Objective;
import nl.overstap.engine.api.Plan;
import nl.overstap.engine.api.ReachQuestion;
import nl.overstap.engine.api.ReachQuestion.Case;
import nl.overstap.engine.search.WorkMeter;
import nl.overstap.engine.search.cheapest.question.StepBounds;
import nl.overstap.engine.search.reach.CutBound.Manner;
import nl.overstap.engine.search.reach.CutGrower.By;
import nl.overstap.engine.spi.Criterion;
import nl.overstap.engine.spi.Limits;
import nl.overstap.engine.spi.WithoutSteps;
import org.jspecify.annotations.Nullable;

/// Decides most cases without a search, by one dual ascent each: the landmarks together are a bound
/// from below, and the steps of which they leave nothing are a plan (the primal-dual method of
/// Goemans and Williamson 1997, with the superfluous left out at the end). A bound above a limit
/// closes a case, a plan within the limits is one, and where both meet it is the best.
final class FirstLook {
  /// Far more than nearly every case takes.
  private static final long MOST_WORK = 200_000;

  /// How often a case is looked at that stays undecided, each time in another manner.
  private static final int MOST_TURNS = 8;

  /// How often a case is looked at again that has a plan which may not be the best.
  private static final int MORE_TURNS = 3;

  /// At the second look a landmark is worth at most this part of the limit, and then ever less.
  private static final int PARTS = 25;

  private final ReachQuestion question;
  private final WorkMeter meter;
  private final Objectives objectives;
  private final Map<Criterion, Remains> limited = new EnumMap<>(Criterion.class);

  /// By the objective of the case that is looked at.
  private final Remains pair;

  private Objective asked;
  private final CutBound cuts;
  private final TightPlans plans;
  private final KeptProofs kept;

  /// What a look came to.
  ///
  /// @param outcome `Found` with what is proven of it, `BeyondLimits`, or `Undecided` with a bound
  /// @param cuts the best landmarks for a bound on the cost
  record Look(CheapestPlanOutcome outcome, Cuts cuts) {}

  /// @param any bounds that hold for some case
  FirstLook(ReachQuestion question, Bounds any, WorkMeter meter) {
    this.question = question;
    this.meter = meter;
    this.kept = new KeptProofs(meter.memory().proofs());
    this.objectives = new Objectives(question, meter);
    for (Criterion criterion : Criterion.values()) {
      if (question.limits().of(criterion) != Limits.UNLIMITED) {
        limited.put(
            criterion, new Remains(question.graph(), (costs, step) -> costs.cost(criterion, step)));
      }
    }
    this.asked = objectives.first();
    this.pair = new Remains(question.graph(), (costs, step) -> asked.cost(costs, step));
    By by = new By(pair, any.distances(question.first()));
    this.cuts = new CutBound(question.graph(), question.shared(), by, meter);
    this.plans = new TightPlans(question, cuts, meter);
  }

  /// A first look at a case.
  ///
  /// @param known bounds that hold for this case
  Look first(Case one, Bounds known) {
    return new Looking(one, known).look(0, 1);
  }

  /// The same for a case that a first look did not settle: in other manners, undecided ones until
  /// one decides.
  ///
  /// @param before what is known of it
  /// @param cuts the best landmarks so far
  Look again(Case one, Bounds known, CheapestPlanOutcome before, Cuts cuts) {
    Looking looking = new Looking(one, known);
    looking.highest = cuts;
    if (before instanceof Found found) {
      looking.best = found.plan().steps();
      return looking.look(1, 1 + MORE_TURNS);
    }
    return looking.look(1, MOST_TURNS);
  }

  /// What the landmarks of a look show of single steps; until this is asked of another case.
  StepBounds shownBy(Cuts of, Case one) {
    ask(one);
    cuts.from(one.start(), one.costs());
    return cuts.show(of, pair, asked);
  }

  private void ask(Case one) {
    asked = objectives.of(WithoutSteps.allOf(one.costs()));
  }

  /// One case being looked at.
  private final class Looking {
    private final Case one;
    private final Bounds known;
    private final Objective objective;
    private final long ceiling;

    /// True if the objective tells plans apart that are equal on the first criterion.
    private final boolean tellsApart;

    private Cuts highest = new Cuts();
    private @Nullable List<Integer> best;

    Looking(Case one, Bounds known) {
      this.one = one;
      this.known = known;
      ask(one);
      this.objective = asked;
      this.ceiling = objective.ceiling(question.limits().of(question.first()), mostSecond());
      this.tellsApart = objective.secondRange() > 1;
      cuts.from(one.start(), one.costs());
    }

    Look look(int from, int to) {
      boolean undecided = best == null;
      for (int turn = from; turn < to && !meter.isStopped() && !isDone(undecided); turn++) {
        Optional<Certificate> beyond = lookAt(turn);
        if (beyond.isPresent()) {
          return new Look(new BeyondLimits(beyond.get()), new Cuts());
        }
      }
      return new Look(best == null ? undecided() : found(new Plan(best)), highest);
    }

    /// @param undecided true when it began without a plan
    private boolean isDone(boolean undecided) {
      return best != null && (undecided || isBest(new Plan(best)));
    }

    /// One turn: landmarks on each criterion with a limit, then on the objective. Answers what
    /// shows that no plan is within the limits.
    private Optional<Certificate> lookAt(int turn) {
      for (Criterion criterion : limited.keySet()) {
        boolean first = criterion == question.first();
        if (!first || (turn == 0 && tellsApart)) {
          long most = question.limits().of(criterion);
          Cuts raised = raise(limited.get(criterion), criterion, most, turn);
          if (raised.sum() > most) {
            return Optional.of(kept.beyond(raised, criterion, objectives.first()));
          }
          best = first ? best : plans.better(best, plans.tight(one), one.costs());
        }
      }
      return lookAtObjective(turn);
    }

    private Optional<Certificate> lookAtObjective(int turn) {
      Cuts raised = raise(pair, question.first(), ceiling - 1, turn);
      if (raised.sum() >= ceiling) {
        return Optional.of(
            tellsApart
                ? kept.atLeast(raised, objective)
                : kept.beyond(raised, question.first(), objective));
      }
      highest = raised.sum() > highest.sum() ? raised : highest;
      best = plans.better(best, plans.tight(one), one.costs());
      return Optional.empty();
    }

    private Cuts raise(Remains remains, Criterion criterion, long most, int turn) {
      By by = new By(remains, known.distances(criterion));
      return cuts.raise(one.goal(), by, most, MOST_WORK, manner(turn, most));
    }

    private long mostSecond() {
      return question.limits().of(question.second());
    }

    private Undecided undecided() {
      long bound = objective.firstBound(highest.sum(), mostSecond());
      return new Undecided(meter.reason(), Math.max(known.first(one.goal()), bound));
    }

    private Found found(Plan plan) {
      long bound = objective.firstBound(highest.sum(), mostSecond());
      boolean optimal = bound >= plan.total(question.first(), one.costs());
      return new Found(plan, bound, optimal, isBest(plan), kept.atLeast(highest, objective));
    }

    private boolean isBest(Plan plan) {
      long first = plan.total(question.first(), one.costs());
      long second = plan.total(question.second(), one.costs());
      return objective.showsNoBetter(highest.sum(), first, second);
    }
  }

  private static Manner manner(int turn, long most) {
    boolean whole = turn == 0 || most >= Long.MAX_VALUE - 1;
    return new Manner(turn / 2, whole ? Long.MAX_VALUE : Math.max(1, most / PARTS / turn));
  }
}
