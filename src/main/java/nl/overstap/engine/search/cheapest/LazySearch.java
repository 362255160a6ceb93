package nl.overstap.engine.search.cheapest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import nl.overstap.engine.api.Certificate.Exclusion;
import nl.overstap.engine.api.Certificate.Relaxation;
import nl.overstap.engine.api.CheapestPlanOutcome;
import nl.overstap.engine.api.CheapestPlanOutcome.BeyondLimits;
import nl.overstap.engine.api.CheapestPlanOutcome.Found;
import nl.overstap.engine.api.CheapestPlanOutcome.Undecided;
import nl.overstap.engine.api.CheapestPlanOutcome.Unreachable;
import nl.overstap.engine.api.NoPlan;
import nl.overstap.engine.api.Objective;
import nl.overstap.engine.api.Plan;
import org.jspecify.annotations.Nullable;

/// One question being answered, by lazy expansion: see [CheapestPlanSearch].
final class LazySearch {
  private static final List<BranchAndBound.Phase> PROVEN =
      List.of(BranchAndBound.Phase.FIRST, BranchAndBound.Phase.PAIR);

  private static final long LEAST_WORK_ON_TIES = 1_000_000;

  /// After so many tasks without a plan that buys nothing, one pass over the whole graph gives one.
  private static final int ROUNDS_WITHOUT_PLAN = 4;

  private final WorkMeter meter;
  private final Request request;
  private final long wholeUpTo;
  private final long workBefore;
  private final List<Integer> goals;
  private final BestPlan best;
  private final Expansion expansion;
  private IntPredicate unreached = fact -> false;
  private final List<Exclusion> excluded = new ArrayList<>();
  private boolean passed;
  private @Nullable NoPlan none;

  LazySearch(Request request, long wholeUpTo, WorkMeter meter) {
    this.request = request;
    this.meter = meter;
    this.wholeUpTo = wholeUpTo;
    this.workBefore = meter.done();
    this.goals = request.openGoals();
    this.best = new BestPlan(request);
    this.expansion = new Expansion(request);
  }

  CheapestPlanOutcome solve() {
    if (goals.isEmpty()) {
      return new Found(new Plan(List.of()), 0, true, true, Proofs.nothing(request));
    }
    if (!expansion.expandEverything(goals, wholeUpTo, meter)) {
      expansion.expandAll(goals, meter);
    }
    if (request.start.knowsReach(request)) {
      passOverTheGraph();
    }
    int rounds = 0;
    while (none == null && !meter.isStopped()) {
      if (rounds++ >= ROUNDS_WITHOUT_PLAN && !best.isKnown() && !passed) {
        passOverTheGraph();
      } else if (solveTask()) {
        break;
      }
    }
    if (none == null && !best.isKnown() && !passed && !meter.isStopped()) {
      passOverTheGraph(); // beyond the limits, or unreachable whatever the limits?
    }
    return none == null ? outcome() : none;
  }

  /// Finds out what can be reached at all; that gives a plan, or shows that there is none.
  private void passOverTheGraph() {
    passed = true;
    FirstPlan reach = request.start.reach(request, meter);
    if (request.forbidsSteps() && reach.isComplete() && !isUsable(reach)) {
      reach = new FirstPlan(request.start, request);
      reach.compute(request::isAvailable, meter);
    }
    List<Integer> never = goals.stream().filter(reach::isUnreached).toList();
    FirstPlan within = reach;
    if (reach.isComplete() && never.isEmpty() && !isUsable(reach)) {
      within = new FirstPlan(request.start, request);
      within.compute(request::isUsable, meter);
    }
    if (!within.isComplete()) {
      none = new Undecided(meter.reason(), best.lowerBound());
    } else if (!never.isEmpty()) {
      none = new Unreachable(never);
    } else if (goals.stream().anyMatch(within::isUnreached)) {
      none = new BeyondLimits(Proofs.deadEnd(request));
    } else {
      unreached = within::isUnreached;
      best.offer(within.extract(goals));
    }
  }

  /// True if the plan of this pass takes no step that the request leaves out.
  private boolean isUsable(FirstPlan pass) {
    return goals.stream().noneMatch(pass::isUnreached)
        && Arrays.stream(pass.extract(goals)).allMatch(request::isUsable);
  }

  /// Solves the task of what is expanded now. True when done: proven on the whole question, or told
  /// to stop; otherwise something was expanded, or the graph was passed over.
  private boolean solveTask() {
    TaskBuilder builder = new TaskBuilder(request, unreached, best, goals, meter);
    if (!builder.build(expansion)) {
      return true;
    }
    Task task = builder.task();
    Objective objective = builder.objective();
    Incumbent incumbent = new Incumbent(task, objective.ceiling(request.mostFirst));
    incumbent.startAt(best.cost(objective));
    BranchAndBound search =
        new BranchAndBound(task, objective, incumbent, request.graph.actionCount(), meter);
    Relaxation relaxation = builder.relaxation();
    int[] tooDear = builder.tooDear();
    if (tooDear.length > 0) {
      excluded.add(Proofs.tooDear(request, objective, relaxation, tooDear));
      Arrays.stream(tooDear).forEach(request::exclude);
    }
    Proofs proofs = new Proofs(request, objective, relaxation, excluded);
    boolean reachable = search.root();
    keep(incumbent, task);
    if (reachable && !incumbent.buys() && !meter.isStopped()) {
      reachable = search.deepen();
      keep(incumbent, task);
    }
    if (reachable) {
      BranchAndBound.Result atRoot = search.rootResult();
      best.prove(objective, atRoot.bound(), () -> proofs.certificate(search.recorder(), atRoot));
    }
    if (!reachable && !passed && !best.isKnown()) {
      passOverTheGraph();
      return false;
    }
    boolean shrinks = !meter.isStopped() && exclude(search, builder, relaxation);
    if (!meter.isStopped() && incumbent.buys()) {
      expandBought(incumbent.plan(), task);
      return false;
    }
    if (shrinks) {
      return false;
    }
    for (BranchAndBound.Phase phase : PROVEN) {
      BranchAndBound.Result result = search.search(phase);
      keep(incumbent, task);
      best.prove(objective, result.bound(), () -> proofs.certificate(search.recorder(), result));
      if (!meter.isStopped() && incumbent.buys()) {
        expandBought(incumbent.plan(), task);
        return false;
      }
    }
    settleTies(search, incumbent, task);
    return true;
  }

  /// Excludes what the root shows to be in no better plan; true if that leaves a much smaller task.
  private boolean exclude(BranchAndBound search, TaskBuilder builder, Relaxation relaxation) {
    int[] actions = search.cannotMatter();
    int all = builder.task().actionCount;
    if (actions.length * 20 < all) {
      return false;
    }
    int[] numbers = builder.withFallen(actions);
    excluded.add(search.exclusion(numbers, relaxation));
    builder.exclude(numbers);
    return actions.length * 3 > all;
  }

  private void expandBought(boolean[] plan, Task task) {
    for (int action = 0; action < plan.length; action++) {
      if (plan[action] && task.isBought(action)) {
        expandGiven(action, plan, task);
      }
    }
  }

  /// Expands what a purchase gives and the plan needs.
  private void expandGiven(int purchase, boolean[] plan, Task task) {
    for (int at = task.gives.starts[purchase]; at < task.gives.starts[purchase + 1]; at++) {
      int fact = task.gives.values[at];
      for (int user = task.consumers.starts[fact]; user < task.consumers.starts[fact + 1]; user++) {
        if (plan[task.consumers.values[user]]) {
          expansion.expand(task.wanted[fact - 2], meter);
          break;
        }
      }
    }
  }

  /// Looks for a preferred plan among those equal on what is proven, for no more work than the
  /// proof took. The preference is a deterministic choice that nobody claims to be proven.
  private void settleTies(BranchAndBound search, Incumbent incumbent, Task task) {
    if (meter.isStopped() || !best.isKnown()) {
      return;
    }
    long before = meter.narrow(Math.max(meter.done() - workBefore, LEAST_WORK_ON_TIES));
    search.search(BranchAndBound.Phase.TIES);
    keep(incumbent, task);
    meter.widen(before);
  }

  private void keep(Incumbent incumbent, Task task) {
    if (incumbent.hasRealPlan()) {
      best.offer(task.stepsOf(incumbent.realPlan()));
    }
  }

  private CheapestPlanOutcome outcome() {
    if (!best.isKnown()) {
      return meter.isStopped()
          ? new Undecided(meter.reason(), best.lowerBound())
          : new BeyondLimits(best.certificate());
    }
    return best.found(new Replay(request, meter).arrange(best.steps(), goals));
  }
}
