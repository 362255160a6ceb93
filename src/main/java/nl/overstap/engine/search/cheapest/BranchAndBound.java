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
import org.jspecify.annotations.Nullable;

/// Depth-first branch and bound on landmarks. A node raises its bound ([NodeBounds]), leaves out
/// what the reduced costs exclude, and branches on a landmark ([Branching]): child `i` takes its
/// step `i` without those before.
final class BranchAndBound {
  private final Task task;
  private final WorkMeter meter;
  private final PlanSink sink;
  private final LandmarkPool pool = new LandmarkPool();
  private final NodeState state;
  private final Cutoff cutoff;
  private final NodeBounds bounds;
  private final Branching branching;
  private final PlanFinder finder;
  private final LimitCheck limitCheck;
  private final ProofRecorder recorder;
  private final List<Frame> frames = new ArrayList<>();

  /// What holds at the root whatever is to be proven; each search begins with it.
  private final Frame rootFrame = new Frame();

  /// In a search where each node has its own multiplier for a limit.
  private @Nullable LimitWeight weight;

  private long open;
  private long nodes;

  BranchAndBound(Task task, Cutoff cutoff, PlanSink sink, WorkMeter meter) {
    this.task = task;
    this.meter = meter;
    this.sink = sink;
    this.state = new NodeState(task);
    LandmarkCut landmarkCut = new LandmarkCut(task, meter);
    this.cutoff = cutoff;
    this.bounds = new NodeBounds(task, state, pool, landmarkCut, cutoff, meter);
    this.branching = new Branching(state, pool, meter);
    this.finder = new PlanFinder(task, sink, meter);
    this.limitCheck = new LimitCheck(task, state, landmarkCut, pool);
    this.recorder = new ProofRecorder(task, pool);
  }

  /// About what the linear relaxation takes of each action at the root.
  double[] share() {
    return bounds.share();
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
    new LimitPricing(task, sink, meter).choose(state);
    if (task.bounds.length == 1) {
      if (state.limitMultipliers[0] == 0) {
        state.setLimitMultipliers(new long[] {1});
      }
      weight = new LimitWeight(task, state, cutoff, 0);
      bounds.moveAlong(weight);
    }
    Frame frame = frame(0);
    frame.clear();
    bounds.begin(frame);
    rootFrame.copyFrom(frame);
    return deepen(NodeBounds.FIRST_TURNS);
  }

  /// The same with these multipliers for the limits, and the landmarks of another task.
  ///
  /// @param unitCost what one unit of the first criterion costs
  boolean root(long[] limitMultipliers, Seeds seeds, long unitCost) {
    state.setLimitMultipliers(limitMultipliers);
    finder.findFor(state.price.clone());
    Frame frame = frame(0);
    frame.clear();
    int mark = state.mark();
    state.leaveOutBeyondLimits();
    bounds.sow(seeds, frame, unitCost);
    state.undoTo(mark);
    bounds.begin(frame);
    rootFrame.copyFrom(frame);
    return deepen(NodeBounds.FIRST_TURNS);
  }

  /// After [#root]: from now on every node has its own multiplier for a limit.
  void tune(int limit) {
    weight = new LimitWeight(task, state, cutoff, limit);
    bounds.moveAlong(weight);
    for (int round = 0; round < TUNINGS && rootFrame.bound < cutoff.value(); round++) {
      bounds.ascend(rootFrame);
      finder.findFor(bounds.residual(rootFrame));
    }
  }

  private static final int TUNINGS = 3;

  /// After [#root]: plans for other weights of the second criterion, from far less to far more.
  void explore(Stairs stairs) {
    long[] multipliers = state.limitMultipliers.clone();
    long middle = stairs.multiplier();
    for (double times = 1.0 / FARTHEST; times <= FARTHEST && !meter.isStopped(); times *= STEP) {
      weigh(stairs, multipliers, Math.max(1, Math.round(middle * times)));
      bounds.ascend(rootFrame);
      finder.findFor(state.price.clone());
      finder.findFor(bounds.residual(rootFrame));
    }
    weigh(stairs, multipliers, middle);
    bounds.ascend(rootFrame);
  }

  private void weigh(Stairs stairs, long[] multipliers, long multiplier) {
    multipliers[stairs.limit()] = multiplier;
    state.setLimitMultipliers(multipliers);
    stairs.weigh(multiplier);
  }

  private static final double FARTHEST = 8;
  private static final double STEP = 1.5;

  private long margin() {
    return margin(rootFrame);
  }

  private long margin(Frame frame) {
    return frame.bound - cutoff.value();
  }

  private static long between(long low, long high, long tried) {
    if (high == Long.MAX_VALUE) {
      return tried + tried / 2 + 1;
    }
    return low == 0 ? tried - (tried + 2) / 3 : low + (high - low) / 2;
  }

  /// What the linear relaxation takes of a limit.
  private double takes(int limit) {
    double[] share = bounds.share();
    double taken = 0;
    for (int action = 0; action < share.length; action++) {
      taken += share[action] * task.use[limit][action];
    }
    return taken;
  }

  /// Hands the landmarks of the root over.
  void keepRoot(Seeds seeds, long unitCost) {
    seeds.keep(task, pool, rootFrame, unitCost);
  }

  /// Raises the bound of the root further, and looks for plans; false if the goal cannot be
  /// reached.
  boolean deepen() {
    return deepen(NodeBounds.TURNS);
  }

  private boolean deepen(int turns) {
    Frame frame = frame(0);
    frame.copyFrom(rootFrame);
    int mark = state.mark();
    state.leaveOutBeyondLimits();
    boolean reachable = bounds.raise(frame, 0, turns);
    finder.findFor(bounds.residual(frame));
    state.undoTo(mark);
    rootFrame.copyFrom(frame);
    return reachable;
  }

  /// After [#root]: the steps that no plan holds which is better than the best known that takes no
  /// eased step.
  int[] cannotMatter(Incumbent incumbent) {
    long room = Math.min(incumbent.realCost(), incumbent.ceiling()) - rootFrame.bound;
    IntList actions = new IntList();
    if (room > 0 && incumbent.realCost() < Amounts.INFINITE) {
      long[] residual = bounds.residual(rootFrame);
      for (int action = 0; action < residual.length; action++) {
        if (residual[action] >= room && residual[action] < Amounts.INFINITE) {
          actions.add(action);
        }
      }
    }
    return actions.toArray();
  }

  /// What shows it; `actions` in numbers of a certificate, with those that fall with them.
  Exclusion exclusion(Objective objective, int[] actions, Relaxation relaxation) {
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
    return new Result(Math.min(rootFrame.bound, cutoff.value()), leaf, true);
  }

  /// Searches all that matters to what is to be settled now.
  Result search() {
    open = Amounts.INFINITE;
    Frame root = frame(0);
    root.copyFrom(rootFrame);
    Node rootLeaf = recorder.rootLeaf(state.limitMultipliers, root);
    long rootBound = root.bound;
    Node proof = process(0);
    boolean settled = open >= Amounts.INFINITE;
    long bound = settled || cutoff.comparesBounds() ? Math.min(open, cutoff.value()) : rootBound;
    return recorder.isComplete()
        ? new Result(bound, proof, true)
        : new Result(bound, rootLeaf, bound <= rootBound);
  }

  private Node process(int depth) {
    nodes++;
    Frame frame = frame(depth);
    int mark = state.mark();
    int poolMark = pool.count();
    long multiplier = weight == null ? 0 : weight.multiplier();
    Node proof = processWithin(frame, depth);
    state.undoTo(mark);
    if (weight != null) {
      weight.set(multiplier);
    }
    if (!recorder.isComplete()) {
      pool.truncate(poolMark);
    }
    return proof;
  }

  private Node processWithin(Frame frame, int depth) {
    state.leaveOutBeyondLimits();
    bounds.improve(frame, depth);
    if (frame.bound < cutoff.value() && !meter.isStopped()) {
      if (limitCheck.excludes(meter)) {
        return recorder.leaf(false, limitCheck.multipliers(), limitCheck.frame());
      }
      if (!bounds.raise(frame, depth)) {
        return recorder.deadEnd(pool);
      }
      if (frame.bound < cutoff.value() && !meter.isStopped()) {
        return split(frame, depth);
      }
    }
    if (frame.bound < cutoff.value()) {
      open = Math.min(open, frame.bound);
    }
    return recorder.leaf(true, state.limitMultipliers, frame);
  }

  /// Discards by reduced cost, looks for plans, and branches.
  private Node split(Frame frame, int depth) {
    long[] residual = bounds.residual(frame);
    if (depth < 4 || nodes % 8 == 0) {
      finder.findFor(residual);
      if (frame.bound >= cutoff.value()) {
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
    if (!bounds.raise(frame, depth)) {
      return recorder.deadEnd(pool);
    }
    if (frame.bound >= cutoff.value() || meter.isStopped()) {
      if (frame.bound < cutoff.value()) {
        open = Math.min(open, frame.bound);
      }
      return recorder.leaf(true, state.limitMultipliers, frame);
    }
    return split(frame, depth);
  }

  private Node branch(Frame frame, int depth) {
    int landmark = branching.smallestLandmark(frame);
    if (landmark < 0) {
      return solved(frame);
    }
    int[] actions = branching.byResidual(landmark, bounds.residual(frame));
    if (actions.length == 0) {
      return recorder.deadEnd(pool);
    }
    List<Node> children = new ArrayList<>();
    for (int action : actions) {
      branching.fillChild(frame, action, frame(depth + 1));
      state.take(action);
      children.add(process(depth + 1));
      state.untakeLast();
      state.leaveOut(action);
    }
    return recorder.branch(actions, children);
  }

  /// What is taken reaches the goal: no plan of the node costs less than that, limits apart.
  private Node solved(Frame frame) {
    finder.findFor(bounds.residual(frame));
    long cost = 0;
    for (int at = 0; at < state.taken.size(); at++) {
      cost += task.cost[state.taken.get(at)];
    }
    open = cutoff.isSettledBy(cost) ? open : Math.min(open, cost);
    return recorder.leaf(true, new long[task.bounds.length], new Frame());
  }

  /// Leaves out all actions that with their reduced cost reach the cutoff.
  private int[] discard(Frame frame) {
    long[] residual = bounds.residual(frame);
    long room = cutoff.value() - frame.bound;
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

  private Frame frame(int depth) {
    while (frames.size() <= depth) {
      frames.add(new Frame());
    }
    return frames.get(depth);
  }
}
