package nl.overstap.engine.search.cheapest.bound;

import java.util.Arrays;
import nl.overstap.engine.search.Amounts;
import nl.overstap.engine.search.WorkMeter;
import org.jspecify.annotations.Nullable;

/// Subgradient ascent on the Lagrangian of the landmarks of a [Frame]: each landmark must be hit,
/// and whoever does not hit it pays its multiplier (Caprara, Fischetti and Toth 1999). Works on a
/// dense copy of the landmarks without what the node has left out, in longs, so that every bound is
/// exact. One iteration is linear in the size of the landmarks.
public final class Ascent {
  private final WorkMeter meter;

  /// Dense copy: the landmarks' actions as numbers below `count`.
  private int[] items = new int[256];

  private int[] starts = new int[64];
  private int[] actionOf = new int[64];
  private long[] cost = new long[64];
  private long[] rest = new long[64];
  private int count;
  private final int[] dense;

  private long[] best = new long[64];
  private double[] direction = new double[64];

  /// How much of each loaded action is taken on average, and the same per action of the task.
  private double[] part = new double[64];

  private final double[] share;

  public Ascent(int actionCount, WorkMeter meter) {
    this.meter = meter;
    this.dense = new int[actionCount];
    this.share = new double[actionCount];
    Arrays.fill(dense, -1);
  }

  /// Improves the multipliers of the frame, starting at those it has; keeps the best found and sets
  /// the frame's bound, which is `base` plus the Lagrangian. Stops when that reaches `target`.
  public void improve(Frame frame, LandmarkPool pool, long[] price, Goal goal) {
    load(frame, pool, price);
    climb(frame, goal, null);
  }

  /// The same, and moves the multiplier of a limit along. Keeps what comes nearest to closing the
  /// node.
  public void improve(Frame frame, LandmarkPool pool, long[] price, Goal goal, MovingLimit limit) {
    load(frame, pool, price);
    weight.begin(limit);
    climb(frame, goal, weight);
    weight.end();
  }

  private void climb(Frame frame, Goal goal, @Nullable Weight moved) {
    long bestBound = evaluate(frame, goal.base());
    long bestMargin = bestBound - target(goal, moved);
    System.arraycopy(frame.multipliers, 0, best, 0, frame.size);
    double agility = goal.agility();
    int sinceBetter = 0;
    for (int round = 0; round < goal.rounds() && bestMargin < 0; round++) {
      average();
      double length = steer(frame) + (moved == null ? 0 : moved.steer());
      if (length < 1e-9 || agility < 0.002 || meter.isStopped()) {
        break;
      }
      long gap = Math.max(-bestMargin, 1 + Math.abs(bestBound) / 1000);
      double step = agility * gap / length;
      move(frame, step);
      long base = goal.base() + (moved == null ? 0 : moved.move(step));
      long bound = evaluate(frame, base);
      long margin = bound - target(goal, moved);
      if (margin > bestMargin) {
        sinceBetter = margin - bestMargin > gap / 1000 ? 0 : sinceBetter + 1;
        agility = Math.min(2, agility * 1.1);
        bestMargin = margin;
        bestBound = bound;
        keep(frame, moved);
      } else {
        sinceBetter++;
      }
      if (sinceBetter >= goal.patience()) {
        agility *= 0.66;
        sinceBetter = 0;
      }
    }
    System.arraycopy(best, 0, frame.multipliers, 0, frame.size);
    frame.bound = bestBound;
    unload();
  }

  private static long target(Goal goal, @Nullable Weight moved) {
    return moved == null ? goal.target() : moved.target();
  }

  private void keep(Frame frame, @Nullable Weight moved) {
    System.arraycopy(frame.multipliers, 0, best, 0, frame.size);
    if (moved != null) {
      moved.keep();
    }
  }

  private final Weight weight = new Weight();

  /// The multiplier of a limit that is moved along: its price follows the same direction, measured
  /// in what the whole limit is worth.
  private final class Weight {
    private static final long MOST_FACTOR = 4;

    private @Nullable MovingLimit limit;
    private long[] use = new long[64];
    private double room;
    private double excess;
    private long start;
    private long now;
    private long kept;

    private MovingLimit limit() {
      if (limit == null) {
        throw new IllegalStateException("no limit is moved");
      }
      return limit;
    }

    void begin(MovingLimit moved) {
      limit = moved;
      use = roomFor(use, count);
      for (int at = 0; at < count; at++) {
        use[at] = cost[at] == 0 ? 0 : moved.use(actionOf[at]);
      }
      room = Math.max(1, moved.room());
      start = moved.multiplier();
      now = start;
      kept = start;
    }

    /// What closes the node at the multiplier of now.
    long target() {
      return limit().target(now);
    }

    /// By which part of the limit the average exceeds it, squared.
    double steer() {
      double taken = 0;
      for (int at = 0; at < count; at++) {
        taken += part[at] * use[at];
      }
      excess = (taken - room) / room;
      return excess * excess;
    }

    /// From the best so far; answers by how much what is taken has become dearer since the start.
    long move(double step) {
      long moved = Math.round(kept + step * excess / room);
      moved = Math.max(1 + start / MOST_FACTOR, Math.min(start * MOST_FACTOR, moved));
      for (int at = 0; at < count; at++) {
        cost[at] += (moved - now) * use[at];
      }
      meter.spend(count);
      now = moved;
      return (now - start) * limit().slope();
    }

    void keep() {
      kept = now;
    }

    void end() {
      limit().set(kept);
    }
  }

  /// How much of each action the last improvement took on average: about what the linear relaxation
  /// takes (Barahona and Anbil 2000).
  public double[] share() {
    return share;
  }

  private void average() {
    for (int at = 0; at < count; at++) {
      double taken = rest[at] < 0 ? 1 : rest[at] == 0 ? 0.5 : 0;
      part[at] += WEIGHT * (taken - part[at]);
    }
  }

  private static final double WEIGHT = 0.1;

  /// What an ascent aims at.
  ///
  /// @param base what the node costs already
  /// @param target a bound that is enough
  /// @param rounds iterations at most
  /// @param agility share of the gap that a step aims at, halved after `patience` vain iterations
  public record Goal(long base, long target, int rounds, double agility, int patience) {}

  private void load(Frame frame, LandmarkPool pool, long[] price) {
    count = 0;
    int size = 0;
    starts = roomFor(starts, frame.size + 1);
    for (int at = 0; at < frame.size; at++) {
      starts[at] = size;
      int end = pool.end(frame.landmarks[at]);
      for (int position = pool.start(frame.landmarks[at]); position < end; position++) {
        int action = pool.at(position);
        if (price[action] < Amounts.INFINITE) {
          items = roomFor(items, size + 1);
          items[size++] = number(action, price[action]);
        }
      }
    }
    starts[frame.size] = size;
    best = roomFor(best, frame.size);
    if (direction.length < frame.size) {
      direction = new double[2 * frame.size];
    }
    meter.spend(size);
  }

  private int number(int action, long price) {
    if (dense[action] < 0) {
      dense[action] = count;
      actionOf = roomFor(actionOf, count + 1);
      cost = roomFor(cost, count + 1);
      rest = roomFor(rest, count + 1);
      if (part.length < rest.length) {
        part = Arrays.copyOf(part, rest.length);
      }
      actionOf[count] = action;
      part[count] = share[action];
      cost[count] = price;
      count++;
    }
    return dense[action];
  }

  private void unload() {
    for (int at = 0; at < count; at++) {
      dense[actionOf[at]] = -1;
      share[actionOf[at]] = part[at];
    }
  }

  private long evaluate(Frame frame, long base) {
    System.arraycopy(cost, 0, rest, 0, count);
    long bound = base;
    for (int at = 0; at < frame.size; at++) {
      long multiplier = frame.multipliers[at];
      if (multiplier != 0) {
        bound += multiplier;
        for (int position = starts[at]; position < starts[at + 1]; position++) {
          rest[items[position]] -= multiplier;
        }
      }
    }
    for (int at = 0; at < count; at++) {
      if (rest[at] < 0) {
        bound += rest[at];
      }
    }
    meter.spend(starts[frame.size] + count);
    frame.bound = bound;
    return bound;
  }

  /// Sets the direction: one less how much the average hits each landmark; answers its squared
  /// length.
  private double steer(Frame frame) {
    double length = 0;
    for (int at = 0; at < frame.size; at++) {
      double wish = 1;
      for (int position = starts[at]; position < starts[at + 1]; position++) {
        wish -= part[items[position]];
      }
      if (wish < 0 && best[at] == 0) {
        wish = 0;
      }
      direction[at] = wish;
      length += wish * wish;
    }
    meter.spend(starts[frame.size]);
    return length;
  }

  /// From the best multipliers so far; they stay so small that no sum of them can overflow.
  private void move(Frame frame, double step) {
    long most = Amounts.INFINITE / (frame.size + 1);
    for (int at = 0; at < frame.size; at++) {
      double moved = best[at] + step * direction[at];
      frame.multipliers[at] = Math.max(0, Math.min(most, Math.round(moved)));
    }
  }

  private static int[] roomFor(int[] array, int size) {
    return array.length >= size ? array : Arrays.copyOf(array, 2 * size);
  }

  private static long[] roomFor(long[] array, int size) {
    return array.length >= size ? array : Arrays.copyOf(array, 2 * size);
  }
}
