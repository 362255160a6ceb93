package nl.overstap.engine.search.cheapest;

import java.util.Arrays;
import java.util.List;
import nl.overstap.engine.api.CheapestPlanOutcome.BeyondLimits;
import nl.overstap.engine.api.CheapestPlanOutcome.Undecided;
import nl.overstap.engine.api.CheapestPlanOutcome.Unreachable;
import nl.overstap.engine.api.NoPlan;
import nl.overstap.engine.search.WorkMeter;
import nl.overstap.engine.search.cheapest.question.FirstPlan;
import nl.overstap.engine.search.cheapest.question.Request;
import org.jspecify.annotations.Nullable;

/// One pass over the whole graph for a question, made when the tasks do not give a plan soon: it
/// gives one, or says that there is none.
final class GraphPass {
  private final Request request;
  private final List<Integer> goals;
  private final BestPlan best;
  private final WorkMeter meter;
  private @Nullable FirstPlan reached;
  private @Nullable NoPlan none;
  private boolean made;

  GraphPass(Request request, List<Integer> goals, BestPlan best, WorkMeter meter) {
    this.request = request;
    this.goals = goals;
    this.best = best;
    this.meter = meter;
  }

  /// What another question of the session found out to be reached without limits.
  void recall() {
    FirstPlan reach = request.start.reach(request, meter);
    if (!reach.isComplete()) {
      return;
    }
    reached = reach;
    List<Integer> never = never(reach);
    if (!never.isEmpty()) {
      none = new Unreachable(never);
    } else if (isAllowed(reach)) {
      best.offer(reach.extract(goals));
    }
  }

  /// Makes the pass: without limits, and when its plan is not within them another one that is.
  void make() {
    made = true;
    FirstPlan reach = request.start.reach(request, meter);
    if (request.forbidsSteps() && reach.isComplete() && !isAllowed(reach)) {
      reach = new FirstPlan(request.start, request);
      reach.compute(request::isAvailable, meter);
    }
    List<Integer> never = never(reach);
    FirstPlan within = reach;
    if (reach.isComplete() && never.isEmpty() && !isAllowed(reach)) {
      within = new FirstPlan(request.start, request);
      within.compute(request::isAllowed, meter);
    }
    if (!within.isComplete()) {
      none = new Undecided(meter.reason(), best.lowerBound());
    } else if (!never.isEmpty()) {
      none = new Unreachable(never);
    } else if (!never(within).isEmpty()) {
      none = new BeyondLimits(Proofs.deadEnd(request));
    } else {
      reached = within;
      best.offer(within.extract(goals));
    }
  }

  boolean isMade() {
    return made;
  }

  /// What the pass says instead of a plan; null if it does not.
  @Nullable NoPlan none() {
    return none;
  }

  /// True for facts of which it is known that they can never hold.
  boolean isUnreached(int fact) {
    return reached != null && reached.isUnreached(fact);
  }

  private List<Integer> never(FirstPlan pass) {
    return goals.stream().filter(pass::isUnreached).toList();
  }

  /// True if the plan of this pass takes no step that the request leaves out.
  private boolean isAllowed(FirstPlan pass) {
    return never(pass).isEmpty() && Arrays.stream(pass.extract(goals)).allMatch(request::isAllowed);
  }
}
