package nl.overstap.engine.search.cheapest;

import java.util.Arrays;
import java.util.List;
import nl.overstap.engine.api.Certificate;
import nl.overstap.engine.api.CheapestPlanOutcome;
import nl.overstap.engine.api.CheapestPlanOutcome.BeyondLimits;
import nl.overstap.engine.api.CheapestPlanOutcome.Found;
import nl.overstap.engine.api.CheapestPlanOutcome.Undecided;
import nl.overstap.engine.api.CheapestPlanOutcome.Unreachable;
import nl.overstap.engine.api.Objective;
import nl.overstap.engine.api.Plan;
import nl.overstap.engine.spi.Criterion;
import nl.overstap.engine.spi.Limits;
import org.jspecify.annotations.Nullable;

/// One question being answered, by lazy expansion: see [CheapestPlanSearch].
final class LazySearch {
  private static final List<BranchAndBound.Phase> PROVEN =
      List.of(BranchAndBound.Phase.FIRST, BranchAndBound.Phase.PAIR);

  private static final long LEAST_WORK_ON_TIES = 1_000_000;

  private final WorkMeter meter;
  private final Request request;
  private final long wholeUpTo;
  private final long workBefore;
  private final List<Integer> goals;
  private int[] bestSteps = new int[0];
  private long bestCost = Amounts.INFINITE;
  private long bestBound = -1;
  private @Nullable Certificate bestCertificate;

  LazySearch(Request request, long wholeUpTo, WorkMeter meter) {
    this.request = request;
    this.meter = meter;
    this.wholeUpTo = wholeUpTo;
    this.workBefore = meter.done();
    this.goals = request.openGoals();
  }

  CheapestPlanOutcome solve() {
    if (goals.isEmpty()) {
      return nothingToDo();
    }
    FirstPlan reach = request.start.reach(request, meter);
    if (request.forbidsSteps() && reach.isComplete() && !isUsable(reach)) {
      reach = new FirstPlan(request.start, request);
      reach.compute(request::isAvailable, meter);
    }
    if (!reach.isComplete()) {
      return new Undecided(meter.reason(), 0);
    }
    List<Integer> unreached = goals.stream().filter(reach::isUnreached).toList();
    if (!unreached.isEmpty()) {
      return new Unreachable(unreached);
    }
    FirstPlan within = reach;
    if (!isUsable(reach)) {
      within = new FirstPlan(request.start, request);
      within.compute(request::isUsable, meter);
    }
    return within.isComplete() ? solveWithin(within) : new Undecided(meter.reason(), 0);
  }

  /// True if the plan of this pass takes no step that the request leaves out.
  private boolean isUsable(FirstPlan pass) {
    return goals.stream().noneMatch(pass::isUnreached)
        && Arrays.stream(pass.extract(goals)).allMatch(request::isUsable);
  }

  private CheapestPlanOutcome nothingToDo() {
    Objective objective = new Scale(request).derive(0);
    return new Found(
        new Plan(List.of()), 0, true, true, Proofs.nothing(objective, request.limited));
  }

  private CheapestPlanOutcome solveWithin(FirstPlan within) {
    boolean reached = goals.stream().noneMatch(within::isUnreached);
    int[] first = reached ? within.extract(goals) : new int[0];
    boolean kept = reached && keepsLimits(first);
    long known = kept ? total(request.first, first) : Limits.UNLIMITED;
    Objective objective = new Scale(request).derive(known);
    meter.spend(request.graph.actionCount());
    if (kept) {
      bestSteps = first;
      bestCost = cost(objective, first);
    }
    if (!reached) {
      return new BeyondLimits(Proofs.deadEnd(objective, request.limited));
    }
    Expansion expansion = new Expansion(request);
    boolean everything = expansion.expandEverything(goals, wholeUpTo, meter);
    if (!everything) {
      expansion.expandAll(goals, meter);
    }
    long mostFirst = known;
    while (true) {
      TaskBuilder builder = new TaskBuilder(request, expansion, within, objective, mostFirst);
      Task task = builder.build(goals, meter);
      boolean whole = everything || !builder.buysAnything();
      if (solveTask(task, builder, objective, whole)) {
        return outcome(objective);
      }
      expand(expansion, task);
    }
  }

  private boolean[] wanted = new boolean[0];

  private void expand(Expansion expansion, Task task) {
    for (int action = 0; action < wanted.length; action++) {
      if (wanted[action] && task.isBought(action)) {
        expansion.expand(task.origin[action], meter);
      }
    }
  }

  /// True when done: proven on the whole question, or told to stop.
  private boolean solveTask(Task task, TaskBuilder builder, Objective objective, boolean whole) {
    Incumbent incumbent = new Incumbent(task, objective.ceiling(request.mostFirst));
    incumbent.startAt(bestCost);
    BranchAndBound search =
        new BranchAndBound(task, objective, incumbent, request.graph.actionCount(), meter);
    search.root();
    if (incumbent.buys() && !meter.isStopped()) {
      keepBest(incumbent, task);
      wanted = incumbent.plan();
      return false;
    }
    Proofs proofs =
        new Proofs(objective, request.limited, builder.relaxation(whole), builder.tooDear());
    for (BranchAndBound.Phase phase : PROVEN) {
      BranchAndBound.Result result = search.search(phase);
      keepBest(incumbent, task);
      if (result.bound() > bestBound || bestCertificate == null) {
        bestBound = result.bound();
        bestCertificate = proofs.certificate(search.recorder(), result);
      }
      if (incumbent.buys() && !meter.isStopped()) {
        wanted = incumbent.plan();
        return false;
      }
    }
    settleTies(search, incumbent, task);
    return true;
  }

  /// Looks for a preferred plan among those equal on what is proven, for no more work than the
  /// proof took. The preference is a deterministic choice that nobody claims to be proven.
  private void settleTies(BranchAndBound search, Incumbent incumbent, Task task) {
    if (meter.isStopped() || bestCost >= Amounts.INFINITE) {
      return;
    }
    long before = meter.narrow(Math.max(meter.done() - workBefore, LEAST_WORK_ON_TIES));
    search.search(BranchAndBound.Phase.TIES);
    keepBest(incumbent, task);
    meter.widen(before);
  }

  private void keepBest(Incumbent incumbent, Task task) {
    if (incumbent.hasRealPlan() && incumbent.realCost() < bestCost) {
      bestCost = incumbent.realCost();
      bestSteps = task.stepsOf(incumbent.realPlan());
    }
  }

  private CheapestPlanOutcome outcome(Objective objective) {
    long bound = Math.max(0, bestBound);
    Certificate certificate =
        bestCertificate == null ? Proofs.nothing(objective, request.limited) : bestCertificate;
    if (bestCost >= Amounts.INFINITE) {
      return meter.isStopped()
          ? new Undecided(meter.reason(), objective.firstBound(bound))
          : new BeyondLimits(certificate);
    }
    Plan plan = new Plan(new Replay(request, meter).arrange(bestSteps, goals));
    long first = plan.total(request.first, request.costs);
    long cost = cost(objective, plan.steps().stream().mapToInt(Integer::intValue).toArray());
    long lower = Math.min(first, objective.firstBound(bound));
    boolean optimal = lower >= first;
    boolean second = optimal && objective.pair(bound) >= objective.pair(cost);
    return new Found(plan, lower, optimal, second, certificate);
  }

  private long cost(Objective objective, int[] steps) {
    long total = 0;
    for (int step : steps) {
      total = Math.addExact(total, objective.cost(request.costs, step));
    }
    return total;
  }

  private long total(Criterion criterion, int[] steps) {
    long total = 0;
    for (int step : steps) {
      total = Math.addExact(total, request.costs.cost(criterion, step));
    }
    return total;
  }

  private boolean keepsLimits(int[] steps) {
    for (int at = 0; at < request.bounds.length; at++) {
      if (total(request.limited.get(at), steps) > request.bounds[at]) {
        return false;
      }
    }
    if (total(request.first, steps) > request.mostFirst) {
      return false;
    }
    long employments =
        Arrays.stream(steps)
            .map(request.costs::employment)
            .filter(e -> e >= 0)
            .distinct()
            .count();
    return employments <= request.maxEmployments;
  }
}
