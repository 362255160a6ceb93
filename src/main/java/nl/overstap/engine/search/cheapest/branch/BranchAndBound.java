package nl.overstap.engine.search.cheapest.branch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.overstap.engine.api.Certificate.Bound;
import nl.overstap.engine.api.Certificate.Exclusion;
import nl.overstap.engine.api.Certificate.Node;
import nl.overstap.engine.api.Certificate.Relaxation;
import nl.overstap.engine.api.Objective;
import nl.overstap.engine.search.Amounts;
import nl.overstap.engine.search.WorkMeter;
import nl.overstap.engine.search.cheapest.bound.Frame;
import nl.overstap.engine.search.cheapest.bound.LandmarkCut;
import nl.overstap.engine.search.cheapest.bound.LandmarkPool;
import nl.overstap.engine.search.cheapest.bound.Seeds;
import nl.overstap.engine.search.cheapest.task.Task;
import nl.overstap.engine.util.IntList;
import org.jspecify.annotations.Nullable;

/// Depth-first branch and bound on landmarks. A node raises its bound ([NodeBounds]), leaves out
/// what the reduced costs exclude, and branches on a landmark ([Branching]): child `i` takes its
/// step `i` without those before.
public final class BranchAndBound {
  /// A plan with more steps than this on which there is a choice is not looked for: nodes are
  /// methods within methods, and so is whoever reads the proof.
  static final int MOST_DEPTH = 500;

  private static final int[] NONE = {};

  private final Task task;
  private final WorkMeter meter;
  private final PlanSink sink;
  private final LandmarkPool pool;
  private final NodeState state;
  private final Cutoff cutoff;
  private final NodeBounds bounds;
  private final Branching branching;
  private final PlanFinder finder;
  private final LimitCheck limitCheck;
  private final ProofRecorder recorder;
  private final List<Frame> frames = new ArrayList<>();
  private final long mostInFrames;
  private final IntList discarded = new IntList();
  private final Frame nothing = new Frame();

  /// What holds at the root whatever is to be proven; each search begins with it.
  private final Frame rootFrame = new Frame();

  /// In a search where each node has its own multiplier for a limit.
  private @Nullable LimitWeight weight;

  private long open;
  private long nodes;

  public BranchAndBound(Task task, Cutoff cutoff, PlanSink sink, WorkMeter meter) {
    this.task = task;
    this.meter = meter;
    this.sink = sink;
    this.mostInFrames = meter.memory().frames();
    this.pool = new LandmarkPool(meter.memory().landmarks());
    this.state = new NodeState(task);
    LandmarkCut landmarkCut = new LandmarkCut(task, meter);
    this.cutoff = cutoff;
    this.bounds = new NodeBounds(task, state, pool, landmarkCut, cutoff, meter);
    this.branching = new Branching(state, pool, meter);
    this.finder = new PlanFinder(task, sink, meter);
    this.limitCheck = new LimitCheck(task, state, landmarkCut, pool);
    this.recorder = new ProofRecorder(task, pool, meter.memory().tree());
  }

  /// About what the linear relaxation takes of each action at the root.
  public double[] share() {
    return bounds.share();
  }

  /// What a search came to.
  ///
  /// @param bound no plan of the task costs less
  public record Result(long bound, Node proof, boolean proofComplete) {}

  public ProofRecorder recorder() {
    return recorder;
  }

  /// Plans and a bound for the root, without branching; what follows builds on it. False if the
  /// goal cannot be reached.
  public boolean root() {
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
  public boolean root(long[] limitMultipliers, Seeds seeds, long unitCost) {
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
  public void tune(int limit) {
    weight = new LimitWeight(task, state, cutoff, limit);
    bounds.moveAlong(weight);
    for (int round = 0; round < TUNINGS && rootFrame.bound < cutoff.value(); round++) {
      bounds.ascend(rootFrame);
      finder.findFor(bounds.residual(rootFrame));
    }
  }

  private static final int TUNINGS = 3;

  /// After [#root]: plans for other weights of a limit, from far less to far more.
  public void explore(int limit) {
    LimitWeight tried = new LimitWeight(task, state, cutoff, limit);
    long middle = tried.multiplier();
    for (double times = 1.0 / FARTHEST; times <= FARTHEST && !meter.isStopped(); times *= STEP) {
      tried.set(Math.max(1, Math.round(middle * times)));
      bounds.ascend(rootFrame);
      finder.findFor(state.price.clone());
      finder.findFor(bounds.residual(rootFrame));
    }
    tried.set(middle);
    bounds.ascend(rootFrame);
  }

  private static final double FARTHEST = 8;
  private static final double STEP = 1.5;

  /// Hands the landmarks of the root over.
  public void keepRoot(Seeds seeds, long unitCost) {
    seeds.keep(task, pool, rootFrame, unitCost);
  }

  /// Raises the bound of the root further, and looks for plans; false if the goal cannot be
  /// reached.
  public boolean deepen() {
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

  /// After [#root]: the steps that no plan holds which is within the limit on the first criterion
  /// and better than the best known that takes no eased step.
  public int[] cannotMatter(Incumbent incumbent) {
    long most = Math.min(incumbent.realCost(), incumbent.ceiling());
    long room = most - rootFrame.bound;
    IntList actions = new IntList();
    if (room > 0 && most < Amounts.INFINITE) {
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
  public Exclusion exclusion(Objective objective, int[] actions, Relaxation relaxation) {
    return new Exclusion(
        objective,
        relaxation,
        recorder.landmarks(),
        recorder.bound(true, state.limitMultipliers, rootFrame),
        Arrays.stream(actions).boxed().toList());
  }

  /// What [#root] came to.
  public Result rootResult() {
    Node leaf = recorder.rootLeaf(state.limitMultipliers, rootFrame);
    return new Result(Math.min(rootFrame.bound, cutoff.value()), leaf, true);
  }

  /// Searches all that matters to what is to be settled now.
  public Result search() {
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
    return unfinished(frame);
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
    Bound why = recorder.reason(state.limitMultipliers, frame);
    discard(frame);
    int[] left = recorder.isComplete() ? discarded.toArray() : NONE;
    Node rest;
    if (discarded.size() * 20 > task.actionCount) {
      rest = processAgain(frame, depth);
    } else {
      rest = branch(frame, depth);
    }
    return recorder.discard(why, left, rest);
  }

  /// So much was left out that the bound may rise.
  private Node processAgain(Frame frame, int depth) {
    if (!bounds.raise(frame, depth)) {
      return recorder.deadEnd(pool);
    }
    if (frame.bound >= cutoff.value() || meter.isStopped()) {
      return unfinished(frame);
    }
    return split(frame, depth);
  }

  /// The node as it is, with its bound; it stays open if that is too low.
  private Node unfinished(Frame frame) {
    if (frame.bound < cutoff.value()) {
      open = Math.min(open, frame.bound);
    }
    return recorder.leaf(true, state.limitMultipliers, frame);
  }

  private Node branch(Frame frame, int depth) {
    int landmark = branching.smallestLandmark(frame);
    if (landmark < 0) {
      return solved(frame);
    }
    branching.chooseActions(landmark, bounds.residual(frame), frame);
    if (frame.actionCount == 0) {
      return recorder.deadEnd(pool);
    }
    if (depth == MOST_DEPTH || hasNoRoom()) {
      meter.giveUp();
    }
    List<Node> children = recorder.isComplete() ? new ArrayList<>(frame.actionCount) : List.of();
    for (int at = 0; at < frame.actionCount; at++) {
      if (meter.isStopped()) {
        return unfinished(frame);
      }
      int action = frame.actions[at];
      branching.fillChild(frame, action, frame(depth + 1));
      state.take(action);
      Node child = process(depth + 1);
      if (recorder.isComplete()) {
        children.add(child);
      }
      state.untakeLast();
      state.leaveOut(action);
    }
    return recorder.isComplete()
        ? recorder.branch(Arrays.copyOf(frame.actions, frame.actionCount), children)
        : recorder.branch(NONE, children);
  }

  /// What is taken reaches the goal: no plan of the node costs less than that, limits apart.
  private Node solved(Frame frame) {
    finder.findFor(bounds.residual(frame));
    long cost = 0;
    for (int at = 0; at < state.taken.size(); at++) {
      cost += task.cost[state.taken.get(at)];
    }
    open = cutoff.isSettledBy(cost) ? open : Math.min(open, cost);
    return recorder.isComplete()
        ? recorder.leaf(true, new long[task.bounds.length], nothing)
        : recorder.leaf(true, state.limitMultipliers, nothing);
  }

  /// Leaves out all actions that with their reduced cost reach the cutoff.
  private void discard(Frame frame) {
    long[] residual = bounds.residual(frame);
    long room = cutoff.value() - frame.bound;
    discarded.clear();
    for (int action = 0; action < task.actionCount; action++) {
      boolean free = state.price[action] > 0 && !state.isLeftOut(action);
      if (free && residual[action] >= room && room > 0) {
        state.leaveOut(action);
        discarded.add(action);
      }
    }
  }

  /// True if the landmarks and what the nodes above note of them take all they may.
  private boolean hasNoRoom() {
    long size = 0;
    for (Frame frame : frames) {
      size += frame.bytes();
    }
    return pool.isFull() || size > mostInFrames;
  }

  private Frame frame(int depth) {
    while (frames.size() <= depth) {
      frames.add(new Frame());
    }
    return frames.get(depth);
  }
}
