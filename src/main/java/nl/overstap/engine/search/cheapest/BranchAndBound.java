package nl.overstap.engine.search.cheapest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.overstap.engine.api.Certificate.Bound;
import nl.overstap.engine.api.Certificate.Exclusion;
import nl.overstap.engine.api.Certificate.Node;
import nl.overstap.engine.api.Certificate.Relaxation;
import nl.overstap.engine.api.Objective;
import nl.overstap.engine.util.IntList;

/// Depth-first branch and bound on landmarks. A node raises its bound in turns by LM-cut on what
/// the multipliers leave of the costs (new landmarks) and by subgradient ascent on all landmarks;
/// leaves out what the reduced costs exclude; and branches on the smallest landmark: child `i`
/// takes its step `i` without those before.
final class BranchAndBound {
  /// More than any bound, for a search without a plan yet.
  static final long NO_PLAN = Amounts.INFINITE / 2;

  private final Task task;
  private final WorkMeter meter;
  private final LandmarkPool pool = new LandmarkPool();
  private final NodeState state;
  private final LandmarkCut landmarkCut;
  private final LandmarkGrower grower;
  private final Ascent ascent;
  private final PlanFinder finder;
  private final Incumbent incumbent;
  private final LimitCheck limitCheck;
  private final ProofRecorder recorder;
  private final Objective objective;
  private final long[] residual;
  private final List<Frame> frames = new ArrayList<>();

  /// What holds at the root whatever is to be proven; each search begins with it.
  private final Frame rootFrame = new Frame();

  /// Turns of LM-cut and ascent at the root, iterations of one ascent, landmarks grown a turn, and
  /// which part of the gap a turn must win.
  private static final int TURNS = 40;

  /// Enough to see which eased steps are taken.
  private static final int FIRST_TURNS = 2;

  private static final int ROUNDS = 150;
  private static final int GROWN = 10;
  private static final int LEAST_PART = 200;

  private Phase phase = Phase.FIRST;
  private long open;
  private long nodes;

  BranchAndBound(Task task, Objective objective, Incumbent incumbent, WorkMeter meter) {
    this.task = task;
    this.objective = objective;
    this.incumbent = incumbent;
    this.meter = meter;
    this.state = new NodeState(task);
    this.landmarkCut = new LandmarkCut(task, meter);
    this.grower = new LandmarkGrower(task, meter);
    this.ascent = new Ascent(task.actionCount, meter);
    this.finder = new PlanFinder(task, incumbent, meter);
    this.limitCheck = new LimitCheck(task, state, landmarkCut, pool);
    this.recorder = new ProofRecorder(task, pool);
    this.residual = new long[task.actionCount];
  }

  /// About what the linear relaxation takes of each action at the root.
  double[] share() {
    return ascent.share();
  }

  /// What a search came to.
  ///
  /// @param bound no plan of the task costs less
  record Result(long bound, Node proof, boolean proofComplete) {}

  ProofRecorder recorder() {
    return recorder;
  }

  /// Plans and a bound for the root, without branching; what follows builds on it. False if the
  /// goal cannot be reached.
  boolean root() {
    finder.findFirst();
    new LimitPricing(task, incumbent, meter).choose(state);
    Frame frame = frame(0);
    frame.clear();
    if (task.actionCount < MOST_SEEDED) {
      seed(frame);
    }
    ascent.improve(frame, pool, state.price, goal(0, 0));
    rootFrame.copyFrom(frame);
    return deepen(FIRST_TURNS);
  }

  /// Raises the bound of the root further, and looks for plans; false if the goal cannot be
  /// reached.
  boolean deepen() {
    return deepen(TURNS);
  }

  private boolean deepen(int turns) {
    Frame frame = frame(0);
    frame.copyFrom(rootFrame);
    int mark = state.mark();
    state.leaveOutBeyondLimits();
    boolean reachable = raise(frame, 0, turns);
    finder.findFor(residual(frame));
    state.undoTo(mark);
    rootFrame.copyFrom(frame);
    return reachable;
  }

  /// After [#root]: the steps that no plan holds which is better than the best known that takes no
  /// eased step.
  int[] cannotMatter() {
    long room = Math.min(incumbent.realCost(), incumbent.ceiling()) - rootFrame.bound;
    IntList actions = new IntList();
    if (room > 0 && incumbent.realCost() < Amounts.INFINITE) {
      residual(rootFrame);
      for (int action = 0; action < residual.length; action++) {
        if (residual[action] >= room && residual[action] < Amounts.INFINITE) {
          actions.add(action);
        }
      }
    }
    return actions.toArray();
  }

  /// What shows it; `actions` in numbers of a certificate, with those that fall with them.
  Exclusion exclusion(int[] actions, Relaxation relaxation) {
    return new Exclusion(
        objective,
        relaxation,
        recorder.landmarks(),
        recorder.bound(true, state.limitMultipliers, rootFrame),
        Arrays.stream(actions).boxed().toList());
  }

  /// What [#root] came to.
  Result rootResult() {
    Node leaf = recorder.rootLeaf(state.limitMultipliers, rootFrame);
    return new Result(Math.min(rootFrame.bound, cutoff()), leaf, true);
  }

  /// What a search is to settle: the first criterion, then both, then the preference among equals.
  enum Phase {
    FIRST,
    PAIR,
    TIES
  }

  /// Searches all that matters to this phase.
  Result search(Phase toSettle) {
    phase = toSettle;
    open = Amounts.INFINITE;
    Frame root = frame(0);
    root.copyFrom(rootFrame);
    Node rootLeaf = recorder.rootLeaf(state.limitMultipliers, root);
    long rootBound = root.bound;
    Node proof = process(0);
    long bound = Math.min(open, cutoff());
    return recorder.isComplete()
        ? new Result(bound, proof, true)
        : new Result(bound, rootLeaf, bound <= rootBound);
  }

  /// A node with at least this bound holds nothing better on what is to be proven.
  private long cutoff() {
    long best = incumbent.cost();
    if (best >= Amounts.INFINITE) {
      return Math.min(NO_PLAN, incumbent.ceiling());
    }
    long unit =
        switch (phase) {
          case FIRST -> objective.tieRange() * objective.secondRange();
          case PAIR -> objective.tieRange();
          case TIES -> 1;
        };
    return best / unit * unit;
  }

  private Node process(int depth) {
    nodes++;
    Frame frame = frame(depth);
    int mark = state.mark();
    int poolMark = pool.count();
    Node proof = processWithin(frame, depth);
    state.undoTo(mark);
    if (!recorder.isComplete()) {
      pool.truncate(poolMark);
    }
    return proof;
  }

  private Node processWithin(Frame frame, int depth) {
    state.leaveOutBeyondLimits();
    ascent.improve(frame, pool, state.price, goal(0, depth));
    if (frame.bound < cutoff() && !meter.isStopped()) {
      if (limitCheck.excludes(meter)) {
        return recorder.leaf(false, limitCheck.multipliers(), limitCheck.frame());
      }
      if (!raise(frame, depth)) {
        return recorder.deadEnd(pool);
      }
      if (frame.bound < cutoff() && !meter.isStopped()) {
        return split(frame, depth);
      }
    }
    if (frame.bound < cutoff()) {
      open = Math.min(open, frame.bound);
    }
    return recorder.leaf(true, state.limitMultipliers, frame);
  }

  /// Discards by reduced cost, looks for plans, and branches.
  private Node split(Frame frame, int depth) {
    residual(frame);
    if (depth < 4 || nodes % 8 == 0) {
      finder.findFor(residual);
      if (frame.bound >= cutoff()) {
        return recorder.leaf(true, state.limitMultipliers, frame);
      }
    }
    int[] discarded = discard(frame);
    Bound why = recorder.bound(true, state.limitMultipliers, frame);
    Node rest;
    if (discarded.length * 20 > task.actionCount) {
      rest = processAgain(frame, depth);
    } else {
      rest = branch(frame, depth);
    }
    return recorder.discard(why, discarded, rest);
  }

  /// So much was left out that the bound may rise.
  private Node processAgain(Frame frame, int depth) {
    if (!raise(frame, depth)) {
      return recorder.deadEnd(pool);
    }
    if (frame.bound >= cutoff() || meter.isStopped()) {
      if (frame.bound < cutoff()) {
        open = Math.min(open, frame.bound);
      }
      return recorder.leaf(true, state.limitMultipliers, frame);
    }
    return split(frame, depth);
  }

  private Node branch(Frame frame, int depth) {
    int landmark = smallestLandmark(frame);
    if (landmark < 0) {
      return solved(frame);
    }
    int[] actions = byResidual(landmark);
    if (actions.length == 0) {
      return recorder.deadEnd(pool);
    }
    List<Node> children = new ArrayList<>();
    for (int action : actions) {
      fillChild(frame, action, frame(depth + 1));
      state.take(action);
      children.add(process(depth + 1));
      state.untakeLast();
      state.leaveOut(action);
    }
    return recorder.branch(actions, children);
  }

  /// What is taken reaches the goal: no plan of the node costs less than that, limits apart.
  private Node solved(Frame frame) {
    finder.findFor(residual(frame));
    long cost = 0;
    for (int at = 0; at < state.taken.size(); at++) {
      cost += task.cost[state.taken.get(at)];
    }
    open = cost < cutoff() ? Math.min(open, cost) : open;
    return recorder.leaf(true, new long[task.bounds.length], new Frame());
  }

  private void fillChild(Frame frame, int action, Frame child) {
    child.clear();
    child.bound = frame.bound;
    boolean keepIdle = frame.size < 400;
    long work = 0;
    for (int at = 0; at < frame.size; at++) {
      int landmark = frame.landmarks[at];
      if ((keepIdle || frame.multipliers[at] > 0) && !contains(landmark, action)) {
        child.add(landmark, frame.multipliers[at]);
      }
      work += pool.end(landmark) - pool.start(landmark);
    }
    meter.spend(work);
  }

  private boolean contains(int landmark, int action) {
    for (int at = pool.start(landmark); at < pool.end(landmark); at++) {
      if (pool.at(at) == action) {
        return true;
      }
    }
    return false;
  }

  /// Raises the frame's bound by LM-cut, landmarks that the relaxation misses, and ascent in turns;
  /// false if the goal cannot be reached.
  private boolean raise(Frame frame, int depth) {
    return raise(frame, depth, depth == 0 ? TURNS : 4);
  }

  private boolean raise(Frame frame, int depth, int turns) {
    int vain = 0;
    for (int turn = 0; turn < turns && frame.bound < cutoff() && !meter.isStopped(); turn++) {
      long before = frame.bound;
      residual(frame);
      long cut = landmarkCut.run(residual, pool, frame, cutoff() - frame.bound);
      if (cut >= Amounts.INFINITE) {
        return false;
      }
      frame.bound += cut;
      if (frame.bound >= cutoff()) {
        return true;
      }
      ascent.improve(
          frame, pool, state.price, goal(depth == 0 ? affordableRounds(frame) : 30, depth));
      int grown = growMissed(frame, depth);
      vain = frame.bound - before < (cutoff() - before) / LEAST_PART ? vain + 1 : 0;
      if ((cut == 0 && grown == 0) || vain > (depth == 0 ? 2 : 0)) {
        return true;
      }
    }
    return true;
  }

  private int growMissed(Frame frame, int depth) {
    int grown = 0;
    int tries = depth == 0 ? GROWN : 2;
    for (int at = 0; at < tries; at++) {
      grown += grower.grow(state.price, ascent.share(), at * 0.5 / tries, pool, frame) ? 1 : 0;
    }
    if (grown > 0) {
      ascent.improve(
          frame, pool, state.price, goal(depth == 0 ? affordableRounds(frame) : 30, depth));
    }
    return grown;
  }

  /// So many iterations at the root that large landmarks do not take all the time.
  private int affordableRounds(Frame frame) {
    long items = 1;
    for (int at = 0; at < frame.size; at++) {
      items += pool.end(frame.landmarks[at]) - pool.start(frame.landmarks[at]);
    }
    return (int) Math.max(LEAST_ROUNDS, Math.min(ROUNDS, ASCENT_WORK / items));
  }

  private static final int LEAST_ROUNDS = 12;
  private static final long ASCENT_WORK = 300_000;

  private Ascent.Goal goal(int rounds, int depth) {
    long cutoff = cutoff();
    long target = cutoff;
    if (incumbent.cost() >= Amounts.INFINITE && cutoff >= NO_PLAN) {
      target = frame(depth).bound + Math.abs(frame(depth).bound) / 8 + 1;
    }
    return new Ascent.Goal(state.base, target, rounds, depth == 0 ? 1.0 : 0.5, 10);
  }

  /// In larger tasks a landmark for every goal costs more than it brings.
  private static final int MOST_SEEDED = 2_000;

  /// Landmarks for the goals and what each of them needs, so that the ascent has all goals.
  private void seed(Frame frame) {
    System.arraycopy(state.price, 0, residual, 0, residual.length);
    if (!landmarkCut.reachesGoal(residual)) {
      return;
    }
    int finish = task.actionCount - 1;
    for (int at = task.needs.starts[finish]; at < task.needs.starts[finish + 1]; at++) {
      landmarkCut.seed(task.needs.values[at], residual, pool, frame);
    }
  }

  /// What the multipliers leave of each price, at least 0.
  private long[] residual(Frame frame) {
    System.arraycopy(state.price, 0, residual, 0, residual.length);
    long work = residual.length;
    for (int at = 0; at < frame.size; at++) {
      long multiplier = frame.multipliers[at];
      if (multiplier != 0) {
        int landmark = frame.landmarks[at];
        for (int position = pool.start(landmark); position < pool.end(landmark); position++) {
          int action = pool.at(position);
          if (residual[action] < Amounts.INFINITE) {
            residual[action] -= multiplier;
          }
        }
        work += pool.end(landmark) - pool.start(landmark);
      }
    }
    for (int action = 0; action < residual.length; action++) {
      residual[action] = Math.max(0, residual[action]);
    }
    meter.spend(work);
    return residual;
  }

  /// Leaves out all actions that with their reduced cost reach the cutoff.
  private int[] discard(Frame frame) {
    residual(frame);
    long room = cutoff() - frame.bound;
    int count = 0;
    int[] discarded = new int[task.actionCount];
    for (int action = 0; action < task.actionCount; action++) {
      boolean free = state.price[action] > 0 && !state.isLeftOut(action);
      if (free && residual[action] >= room && room > 0) {
        state.leaveOut(action);
        discarded[count++] = action;
      }
    }
    return Arrays.copyOf(discarded, count);
  }

  /// The landmark with the fewest actions left, -1 if there is none; among equals the one with the
  /// largest multiplier, then the first.
  private int smallestLandmark(Frame frame) {
    int smallest = -1;
    int smallestSize = Integer.MAX_VALUE;
    long itsMultiplier = 0;
    long work = 0;
    for (int at = 0; at < frame.size; at++) {
      int landmark = frame.landmarks[at];
      int size = 0;
      for (int position = pool.start(landmark); position < pool.end(landmark); position++) {
        size += state.isLeftOut(pool.at(position)) ? 0 : 1;
      }
      work += pool.end(landmark) - pool.start(landmark);
      if (size < smallestSize || (size == smallestSize && frame.multipliers[at] > itsMultiplier)) {
        smallest = landmark;
        smallestSize = size;
        itsMultiplier = frame.multipliers[at];
      }
    }
    meter.spend(work);
    return smallest;
  }

  private int[] byResidual(int landmark) {
    List<Integer> left = new ArrayList<>();
    for (int position = pool.start(landmark); position < pool.end(landmark); position++) {
      if (!state.isLeftOut(pool.at(position))) {
        left.add(pool.at(position));
      }
    }
    left.sort((one, other) ->
        residual[one] != residual[other]
            ? Long.compare(residual[one], residual[other])
            : Integer.compare(one, other));
    return left.stream().mapToInt(Integer::intValue).toArray();
  }

  private Frame frame(int depth) {
    while (frames.size() <= depth) {
      frames.add(new Frame());
    }
    return frames.get(depth);
  }
}
