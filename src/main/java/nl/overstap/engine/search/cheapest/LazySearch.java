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
import nl.overstap.engine.util.IntList;
import org.jspecify.annotations.Nullable;

/// One question being answered, by lazy expansion: see [CheapestPlanSearch].
final class LazySearch {
  private static final List<Cutoff.Phase> PROVEN = List.of(Cutoff.Phase.FIRST, Cutoff.Phase.PAIR);

  private static final long LEAST_WORK_ON_TIES = 1_000_000;

  /// After so much work per action of the graph without a plan, one pass over the graph gives one:
  /// soon where that is next to nothing, later where it costs more than most answers.
  private static final long WORK_WITHOUT_PLAN = 1;

  private static final long WORK_IN_LARGE_GRAPH = 12;
  private static final int LARGE_GRAPH = 20_000;

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
    expansion.expandIfSmall(goals, wholeUpTo, meter);
    if (request.start.knowsReach(request)) {
      passOverTheGraph();
    }
    int size = request.graph.actionCount();
    long each = size < LARGE_GRAPH ? WORK_WITHOUT_PLAN : WORK_IN_LARGE_GRAPH;
    long soon = workBefore + each * size;
    while (none == null && !meter.isStopped()) {
      if (meter.done() > soon && !best.isKnown() && !passed) {
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
    TaskBuilder builder = new TaskBuilder(request, expansion, unreached, best, goals, meter);
    if (!builder.build()) {
      return true;
    }
    Task task = builder.task();
    Objective objective = builder.objective();
    Incumbent incumbent = new Incumbent(task, objective.ceiling(request.mostFirst));
    incumbent.startAt(best.cost(objective));
    BranchAndBound search = new BranchAndBound(task, objective, incumbent, meter);
    Relaxation relaxation = builder.relaxation();
    int[] tooDear = builder.tooDear();
    if (tooDear.length > 0) {
      excluded.add(Proofs.tooDear(request, objective, relaxation, tooDear));
      Arrays.stream(tooDear).forEach(request::exclude);
    }
    Proofs proofs = new Proofs(request, objective, relaxation, excluded);
    boolean reachable = search.root();
    keep(incumbent, task);
    if (reachable && !incumbent.eases() && !meter.isStopped()) {
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
    if (!meter.isStopped() && incumbent.eases()) {
      expandTaken(incumbent, search, task);
      return false;
    }
    if (!meter.isStopped() && !shrinks && expandShared(search, task)) {
      return false;
    }
    if (shrinks) {
      return false;
    }
    for (Cutoff.Phase phase : PROVEN) {
      BranchAndBound.Result result = search.search(phase);
      keep(incumbent, task);
      best.prove(objective, result.bound(), () -> proofs.certificate(search.recorder(), result));
      if (!meter.isStopped() && incumbent.eases()) {
        expandTaken(incumbent, search, task);
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
    Arrays.stream(numbers).forEach(request::exclude);
    return actions.length * 3 > all;
  }

  /// Expands the eased steps of the best plan of the task, and what the linear relaxation takes.
  private void expandTaken(Incumbent incumbent, BranchAndBound search, Task task) {
    boolean[] plan = incumbent.plan();
    double[] share = search.share();
    for (int action = 0; action < share.length; action++) {
      if (task.isEased(action) && (plan[action] || share[action] >= SMALL_SHARE)) {
        expansion.expand(task.origin[action]);
      }
    }
  }

  private static final double SMALL_SHARE = 0.03;

  /// Expands what the linear relaxation takes, where that is much; false, and nothing changed, if
  /// it is not worth a task.
  private boolean expandShared(BranchAndBound search, Task task) {
    double[] share = search.share();
    IntList eased = new IntList();
    for (int action = 0; action < share.length; action++) {
      if (task.isEased(action) && share[action] >= LARGE_SHARE) {
        eased.add(task.origin[action]);
      }
    }
    if (eased.size() * PART <= expansion.size()) {
      return false;
    }
    for (int at = 0; at < eased.size(); at++) {
      expansion.expand(eased.get(at));
    }
    return true;
  }

  private static final double LARGE_SHARE = 0.1;
  private static final int PART = 10;

  /// Looks for a preferred plan among those equal on what is proven, for no more work than the
  /// proof took. The preference is a deterministic choice that nobody claims to be proven.
  private void settleTies(BranchAndBound search, Incumbent incumbent, Task task) {
    if (meter.isStopped() || !best.isKnown()) {
      return;
    }
    long before = meter.narrow(Math.max(meter.done() - workBefore, LEAST_WORK_ON_TIES));
    search.search(Cutoff.Phase.TIES);
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
