package nl.overstap.engine.search.cheapest;

import java.util.Arrays;
import java.util.List;
import nl.overstap.engine.api.Certificate.Relaxation;
import nl.overstap.engine.api.CheapestPlanOutcome;
import nl.overstap.engine.api.CheapestPlanOutcome.BeyondLimits;
import nl.overstap.engine.api.CheapestPlanOutcome.Found;
import nl.overstap.engine.api.CheapestPlanOutcome.Undecided;
import nl.overstap.engine.api.NoPlan;
import nl.overstap.engine.api.Objective;
import nl.overstap.engine.api.Plan;
import nl.overstap.engine.search.WorkMeter;
import nl.overstap.engine.search.cheapest.branch.BranchAndBound;
import nl.overstap.engine.search.cheapest.branch.Incumbent;
import nl.overstap.engine.search.cheapest.branch.PhaseCutoff;
import nl.overstap.engine.search.cheapest.question.Request;
import nl.overstap.engine.search.cheapest.task.Expansion;
import nl.overstap.engine.search.cheapest.task.Task;
import nl.overstap.engine.search.cheapest.task.TaskBuilder;

/// One question being answered, by lazy expansion: see [CheapestPlanSearch].
final class LazySearch {
  private static final List<PhaseCutoff.Phase> PROVEN =
      List.of(PhaseCutoff.Phase.FIRST, PhaseCutoff.Phase.PAIR);

  private static final long LEAST_WORK_ON_TIES = 1_000_000;

  /// After so much work per action of the graph without a plan, one pass over the graph gives one:
  /// soon where that is next to nothing, later where it costs more than most answers.
  private static final long WORK_WITHOUT_PLAN = 1;

  private static final long WORK_IN_LARGE_GRAPH = 12;
  private static final int LARGE_GRAPH = 20_000;

  /// Far more than nearly every first task takes.
  private static final long WORK_IN_TASK = 100;

  private static final long LEAST_IN_TASK = 1_000_000;

  /// Where landmarks leave out most steps, first tasks are small anyhow.
  private static final int PART = 8;

  private final WorkMeter meter;
  private final Request request;
  private final long wholeUpTo;
  private final boolean branches;
  private final long workBefore;
  private final List<Integer> goals;
  private final BestPlan best;
  private final Expansion expansion;
  private final Exclusions excluded;
  private final GraphPass pass;

  LazySearch(Request request, long wholeUpTo, boolean branches, WorkMeter meter) {
    this.branches = branches;
    this.request = request;
    this.meter = meter;
    this.excluded = new Exclusions(meter.memory().tree());
    this.wholeUpTo = wholeUpTo;
    this.workBefore = meter.done();
    this.goals = request.openGoals();
    this.best = new BestPlan(request);
    this.expansion = new Expansion(request);
    this.pass = new GraphPass(request, goals, best, meter);
    request.knownPlan().ifPresent(best::offer);
    expansion.expand(best.steps());
  }

  CheapestPlanOutcome solve() {
    if (goals.isEmpty()) {
      return new Found(new Plan(List.of()), 0, true, true, Proofs.nothing(request));
    }
    expansion.expandIfSmall(goals, request.knowsBounds() ? wholeUpTo / PART : wholeUpTo, meter);
    if (request.start.knowsReach(request)) {
      pass.recall();
    }
    int size = request.graph.actionCount();
    long each = size < LARGE_GRAPH ? WORK_WITHOUT_PLAN : WORK_IN_LARGE_GRAPH;
    long soon = workBefore + each * size;
    while (pass.none() == null && !meter.isStopped()) {
      if (meter.done() > soon && !best.isKnown() && !pass.isMade()) {
        pass.make();
      } else if (solveTaskSoon()) {
        break;
      }
    }
    if (pass.none() == null && !best.isKnown() && !pass.isMade() && !meter.isStopped()) {
      pass.make(); // beyond the limits, or unreachable whatever the limits?
    }
    if (meter.isGivenUp() && !best.isKnown() && !pass.isMade()) {
      meter.forgive(); // the pass keeps no more than the graph does
      pass.make();
      meter.giveUp();
    }
    NoPlan none = pass.none();
    return none == null ? outcome() : none;
  }

  /// Solves the task; one that takes long while no plan is known waits until a pass over the graph
  /// gave one, so that there is something to hand over.
  private boolean solveTaskSoon() {
    if (best.isKnown() || pass.isMade()) {
      return solveTask();
    }
    long most = Math.max(LEAST_IN_TASK, WORK_IN_TASK * request.graph.actionCount());
    long before = meter.narrow(most);
    boolean done = solveTask();
    boolean tookLong = meter.isStopped();
    meter.widen(before);
    if (!tookLong || meter.isStopped()) {
      return done;
    }
    if (!best.isKnown() && !pass.isMade()) {
      pass.make();
    }
    return false;
  }

  /// Solves the task of what is expanded now. True when done: proven on the whole question, or told
  /// to stop; otherwise something was expanded, or the graph was passed over.
  private boolean solveTask() {
    TaskBuilder builder =
        new TaskBuilder(
            request, expansion, pass::isUnreached, best.steps(), best.first(), goals, meter);
    if (!builder.build()) {
      return true;
    }
    Round round = begin(builder);
    if (!bound(round) && !pass.isMade() && !best.isKnown()) {
      pass.make();
      return false;
    }
    if (wantsAnotherTask(round)) {
      return false;
    }
    if (!branches) {
      return true;
    }
    for (PhaseCutoff.Phase phase : PROVEN) {
      prove(round, search(round, phase));
      if (expandTaken(round)) {
        return false;
      }
    }
    settleTies(round);
    return true;
  }

  /// One task and what solves it.
  ///
  /// @param relaxation what a certificate says of the steps that are not in the task
  private record Round(
      TaskBuilder builder,
      Task task,
      Objective objective,
      Relaxation relaxation,
      Incumbent incumbent,
      PhaseCutoff cutoff,
      BranchAndBound search,
      Proofs proofs) {}

  /// The task that was built, without the steps that are dearer by themselves than a known plan.
  private Round begin(TaskBuilder builder) {
    Task task = builder.task();
    Objective objective = builder.objective();
    Incumbent incumbent =
        new Incumbent(task, objective.ceiling(request.mostFirst, request.mostSecond));
    incumbent.startAt(best.cost(objective));
    PhaseCutoff cutoff = new PhaseCutoff(objective, request.mostSecond, incumbent);
    BranchAndBound search = new BranchAndBound(task, cutoff, incumbent, meter);
    Relaxation relaxation = builder.relaxation();
    int[] tooDear = builder.tooDear();
    if (tooDear.length > 0) {
      excluded.add(Proofs.tooDear(request, objective, relaxation, tooDear));
      Arrays.stream(tooDear).forEach(request::exclude);
    }
    Proofs proofs = new Proofs(request, objective, relaxation, excluded);
    return new Round(builder, task, objective, relaxation, incumbent, cutoff, search, proofs);
  }

  /// Bounds the task without branching; false if it has no plan. A plan that takes no eased step is
  /// worth more turns.
  private boolean bound(Round round) {
    boolean reachable = round.search.root();
    keep(round);
    if (reachable && !round.incumbent.eases() && !meter.isStopped()) {
      reachable = round.search.deepen();
      keep(round);
    }
    if (reachable) {
      prove(round, round.search.rootResult());
    }
    return reachable;
  }

  private static BranchAndBound.Result search(Round round, PhaseCutoff.Phase phase) {
    round.cutoff.settle(phase);
    return round.search.search();
  }

  private void prove(Round round, BranchAndBound.Result result) {
    keep(round);
    best.prove(
        round.objective,
        result.bound(),
        () -> round.proofs.certificate(round.search.recorder(), result));
  }

  /// True if branching on this task would be too soon: its plan takes eased steps, much of it
  /// cannot matter, or the linear relaxation takes much of steps that are eased.
  private boolean wantsAnotherTask(Round round) {
    boolean shrinks = exclude(round);
    return expandTaken(round) || shrinks || expandShared(round);
  }

  /// Excludes what the root shows to be in no better plan; true if that leaves a much smaller task.
  private boolean exclude(Round round) {
    if (meter.isStopped()) {
      return false;
    }
    int[] actions = round.search.cannotMatter(round.incumbent);
    int all = round.task.actionCount;
    if (actions.length * 20 < all) {
      return false;
    }
    int[] numbers = round.builder.withFallen(actions);
    excluded.add(round.search.exclusion(round.objective, numbers, round.relaxation));
    Arrays.stream(numbers).forEach(request::exclude);
    return actions.length * 3 > all;
  }

  private boolean expandTaken(Round round) {
    if (meter.isStopped() || !round.incumbent.eases()) {
      return false;
    }
    expansion.expandTaken(round.task, round.incumbent.plan(), round.search.share());
    return true;
  }

  private boolean expandShared(Round round) {
    return !meter.isStopped() && expansion.expandShared(round.task, round.search.share());
  }

  /// Looks for a preferred plan among those equal on what is proven, for no more work than the
  /// proof took. The preference is a deterministic choice that nobody claims to be proven.
  private void settleTies(Round round) {
    if (meter.isStopped() || !best.isKnown()) {
      return;
    }
    long before = meter.narrow(Math.max(meter.done() - workBefore, LEAST_WORK_ON_TIES));
    search(round, PhaseCutoff.Phase.TIES);
    keep(round);
    meter.widen(before);
  }

  private void keep(Round round) {
    if (round.incumbent.hasRealPlan()) {
      best.offer(round.task.stepsOf(round.incumbent.realPlan()));
    }
  }

  private CheapestPlanOutcome outcome() {
    if (!best.isKnown()) {
      return meter.isStopped() || !branches
          ? new Undecided(meter.reason(), best.lowerBound())
          : new BeyondLimits(best.certificate());
    }
    return best.found(new Replay(request, meter).arrange(best.steps(), goals));
  }
}
