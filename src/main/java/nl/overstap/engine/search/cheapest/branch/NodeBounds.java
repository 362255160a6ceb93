package nl.overstap.engine.search.cheapest.branch;

import nl.overstap.engine.search.Amounts;
import nl.overstap.engine.search.WorkMeter;
import nl.overstap.engine.search.cheapest.bound.Ascent;
import nl.overstap.engine.search.cheapest.bound.Frame;
import nl.overstap.engine.search.cheapest.bound.LandmarkCut;
import nl.overstap.engine.search.cheapest.bound.LandmarkGrower;
import nl.overstap.engine.search.cheapest.bound.LandmarkPool;
import nl.overstap.engine.search.cheapest.bound.MovingLimit;
import nl.overstap.engine.search.cheapest.bound.Seeds;
import nl.overstap.engine.search.cheapest.task.Task;
import org.jspecify.annotations.Nullable;

/// Bounds from below for the nodes of a search: in turns LM-cut on what the multipliers leave of
/// the costs (new landmarks), subgradient ascent on all landmarks, and landmarks that the
/// relaxation takes too little of.
final class NodeBounds {
  /// Turns of LM-cut and ascent at the root, iterations of one ascent, landmarks grown a turn, and
  /// which part of the gap a turn must win.
  static final int TURNS = 40;

  /// Enough to see which eased steps are taken.
  static final int FIRST_TURNS = 2;

  private static final int ROUNDS = 150;
  private static final int GROWN = 10;
  private static final int LEAST_PART = 200;

  private final Task task;
  private final NodeState state;
  private final LandmarkPool pool;
  private final LandmarkCut landmarkCut;
  private final Cutoff cutoff;
  private final WorkMeter meter;
  private final LandmarkGrower grower;
  private final Ascent ascent;
  private final long[] residual;
  private @Nullable MovingLimit weight;

  NodeBounds(
      Task task,
      NodeState state,
      LandmarkPool pool,
      LandmarkCut landmarkCut,
      Cutoff cutoff,
      WorkMeter meter) {
    this.task = task;
    this.state = state;
    this.pool = pool;
    this.landmarkCut = landmarkCut;
    this.cutoff = cutoff;
    this.meter = meter;
    this.grower = new LandmarkGrower(task, meter);
    this.ascent = new Ascent(task.actionCount, meter);
    this.residual = new long[task.actionCount];
  }

  /// About what the linear relaxation takes of each action.
  double[] share() {
    return ascent.share();
  }

  /// The first landmarks of a root.
  void begin(Frame frame) {
    if (task.actionCount < MOST_SEEDED) {
      seed(frame);
    }
    improve(frame, 0);
  }

  /// The landmarks of another task of the same goal, where they hold here.
  void sow(Seeds seeds, Frame frame, long unitCost) {
    seeds.sow(task, state.price, grower, pool, frame, unitCost);
  }

  /// What the multipliers of the frame come to at this node.
  void improve(Frame frame, int depth) {
    ascent.improve(frame, pool, state.price, goal(frame, 0, depth));
  }

  /// Improves the multipliers of a frame at the root.
  void ascend(Frame frame) {
    ascend(frame, goal(frame, affordableRounds(frame), 0));
  }

  private void ascend(Frame frame, Ascent.Goal goal) {
    if (weight == null || cutoff.isOpen()) {
      ascent.improve(frame, pool, state.price, goal);
    } else {
      ascent.improve(frame, pool, state.price, goal, weight);
    }
  }

  /// From now on ascents move the multiplier of a limit along.
  void moveAlong(MovingLimit moved) {
    weight = moved;
  }

  /// Raises the frame's bound by LM-cut, landmarks that the relaxation misses, and ascent in turns;
  /// false if the goal cannot be reached.
  boolean raise(Frame frame, int depth) {
    return raise(frame, depth, depth == 0 ? TURNS : 4);
  }

  boolean raise(Frame frame, int depth, int turns) {
    int vain = 0;
    for (int turn = 0; turn < turns && mayGoOn(frame, depth); turn++) {
      long before = frame.bound;
      residual(frame);
      long cut = landmarkCut.run(residual, pool, frame, cutoff.value() - frame.bound);
      if (cut >= Amounts.INFINITE) {
        return false;
      }
      frame.bound += cut;
      if (frame.bound >= cutoff.value()) {
        return true;
      }
      ascend(frame, goal(frame, depth == 0 ? affordableRounds(frame) : 30, depth));
      int grown = growMissed(frame, depth);
      vain = frame.bound - before < (cutoff.value() - before) / LEAST_PART ? vain + 1 : 0;
      if ((cut == 0 && grown == 0) || vain > (depth == 0 ? 2 : 0)) {
        return true;
      }
    }
    return true;
  }

  /// At the root only half of the room for landmarks is taken.
  private boolean mayGoOn(Frame frame, int depth) {
    boolean room = depth == 0 ? !pool.isHalfFull() : !pool.isFull();
    return room && frame.bound < cutoff.value() && !meter.isStopped();
  }

  private int growMissed(Frame frame, int depth) {
    int grown = 0;
    int tries = depth == 0 ? GROWN : 2;
    for (int at = 0; at < tries; at++) {
      grown += grower.grow(state.price, ascent.share(), at * 0.5 / tries, pool, frame) ? 1 : 0;
    }
    if (grown > 0) {
      ascend(frame, goal(frame, depth == 0 ? affordableRounds(frame) : 30, depth));
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

  private Ascent.Goal goal(Frame frame, int rounds, int depth) {
    long target = cutoff.value();
    if (cutoff.isOpen()) {
      target = frame.bound + Math.abs(frame.bound) / 8 + 1;
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
    for (int at = task.needs.starts[finish];
        at < task.needs.starts[finish + 1] && !pool.isHalfFull();
        at++) {
      landmarkCut.seed(task.needs.values[at], residual, pool, frame);
    }
  }

  /// What the multipliers leave of each price, at least 0.
  long[] residual(Frame frame) {
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
}
