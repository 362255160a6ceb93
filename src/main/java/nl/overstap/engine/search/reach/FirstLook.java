package nl.overstap.engine.search.reach;

import java.util.ArrayList;
import java.util.List;
import nl.overstap.engine.api.CheapestPlanOutcome;
import nl.overstap.engine.api.CheapestPlanOutcome.BeyondLimits;
import nl.overstap.engine.api.CheapestPlanOutcome.Found;
import nl.overstap.engine.api.CheapestPlanOutcome.Undecided;
import nl.overstap.engine.api.Plan;
import nl.overstap.engine.api.ReachQuestion;
import nl.overstap.engine.api.ReachQuestion.Case;
import nl.overstap.engine.search.cheapest.WorkMeter;
import nl.overstap.engine.search.reach.CutBound.Manner;
import nl.overstap.engine.spi.Criterion;
import nl.overstap.engine.spi.Limits;
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

  /// At the second look a landmark is worth at most this part of the limit, and then ever less.
  private static final int PARTS = 25;

  private final ReachQuestion question;
  private final WorkMeter meter;
  private final List<Criterion> criteria;
  private final CutBound cuts;
  private final TightPlans plans;
  private final KeptProofs kept;

  /// @param any bounds that hold for some case
  FirstLook(ReachQuestion question, Bounds any, WorkMeter meter) {
    this.question = question;
    this.meter = meter;
    this.kept = new KeptProofs(meter.memory().proofs());
    this.criteria = criteria(question);
    this.cuts =
        new CutBound(question.graph(), question.shared(), any.distances(question.first()), meter);
    this.plans = new TightPlans(question, cuts, meter);
  }

  /// `Found` with what is proven of it, `BeyondLimits`, or `Undecided` with a bound.
  ///
  /// @param known bounds that hold for this case
  CheapestPlanOutcome first(Case one, Bounds known) {
    return look(one, known, 0, 1);
  }

  /// The same for a case that a first look left undecided: in other manners, until one decides.
  CheapestPlanOutcome again(Case one, Bounds known) {
    return look(one, known, 1, MOST_TURNS);
  }

  private CheapestPlanOutcome look(Case one, Bounds known, int from, int to) {
    cuts.from(one.start(), one.costs());
    Cuts first = new Cuts();
    @Nullable List<Integer> best = null;
    for (int turn = from; best == null && turn < to && !meter.isStopped(); turn++) {
      for (Criterion criterion : criteria) {
        Cuts raised = raise(one, known, criterion, turn);
        if (raised.sum() > question.limits().of(criterion)) {
          return new BeyondLimits(kept.beyond(raised, criterion, question));
        }
        boolean higher = criterion == question.first() && raised.sum() > first.sum();
        first = higher ? raised : first;
        best = plans.better(best, plans.tight(one), one.costs());
      }
    }
    return best == null
        ? new Undecided(meter.reason(), Math.max(known.first(one.goal()), first.sum()))
        : found(best, first, one);
  }

  private Cuts raise(Case one, Bounds known, Criterion criterion, int turn) {
    long most = question.limits().of(criterion);
    return cuts.raise(
        one.goal(), criterion, known.distances(criterion), most, MOST_WORK, manner(turn, most));
  }

  private static Manner manner(int turn, long limit) {
    boolean whole = turn == 0 || limit == Limits.UNLIMITED;
    return new Manner(turn / 2, whole ? Long.MAX_VALUE : Math.max(1, limit / PARTS / turn));
  }

  private CheapestPlanOutcome found(List<Integer> steps, Cuts first, Case one) {
    Plan plan = new Plan(steps);
    long total = plan.total(question.first(), one.costs());
    long second = plan.total(question.second(), one.costs());
    boolean optimal = first.sum() >= total;
    return new Found(
        plan, first.sum(), optimal, optimal && second == 0, kept.atLeast(first, question));
  }

  /// The first criterion, and those with a limit.
  private static List<Criterion> criteria(ReachQuestion question) {
    List<Criterion> criteria = new ArrayList<>(List.of(question.first()));
    for (Criterion criterion : Criterion.values()) {
      if (criterion != question.first() && question.limits().of(criterion) != Limits.UNLIMITED) {
        criteria.add(criterion);
      }
    }
    return criteria;
  }
}
