package nl.overstap.engine.search.cheapest.bound;

import java.util.Arrays;
import nl.overstap.engine.search.Amounts;
import nl.overstap.engine.search.WorkMeter;
import nl.overstap.engine.search.cheapest.task.Task;
import nl.overstap.engine.util.IntList;

/// Finds landmarks that a fractional plan does not hit (Haslum, Slaney and Thiébaux 2012, with the
/// order taken from the relaxation): makes actions available, those that the fractional plan takes
/// most of first, as long as the goal stays out of reach. The others are a landmark of which none
/// can be missed. O(size of the task + what is taken back).
public final class LandmarkGrower {
  private final Task task;
  private final WorkMeter meter;
  private final int[] missing;
  private final boolean[] held;
  private final boolean[] available;
  private final boolean[] wanted;
  private final IntList trail = new IntList();

  /// How many facts of the trail were followed.
  private int followed;

  private final IntList landmark = new IntList();
  private long[] keys = new long[0];
  private int[] order = new int[0];
  private long noise = 0x9E3779B97F4A7C15L;

  public LandmarkGrower(Task task, WorkMeter meter) {
    this.task = task;
    this.meter = meter;
    this.missing = new int[task.actionCount];
    this.held = new boolean[task.factCount];
    this.available = new boolean[task.actionCount];
    this.wanted = new boolean[task.actionCount];
  }

  /// Adds a landmark that `share` hits less than once to the pool and, without a multiplier, to the
  /// frame; answers whether there was one. `blur`, from 0, is how far the order is disturbed.
  public boolean grow(long[] price, double[] share, double blur, LandmarkPool pool, Frame frame) {
    begin(price);
    int count = sortByShare(price, share, blur);
    double hit = 0;
    for (int at = 0; at < count && hit < ENOUGH; at++) {
      if (meter.isStopped()) {
        return false;
      }
      int action = order[at];
      if (!allow(action)) {
        landmark.add(action);
        hit += share[action];
      }
    }
    if (hit >= ENOUGH || held[Task.GOAL] || isIn(frame, pool)) {
      return false;
    }
    for (int at = 0; at < landmark.size(); at++) {
      pool.add(landmark.get(at));
    }
    frame.add(pool.endLandmark(), 0);
    return true;
  }

  /// Adds the smallest landmark around these actions: they, without those that are not missed, and
  /// with what else must be missed for the goal to be out of reach.
  public void complete(
      long[] price, int[] actions, long multiplier, LandmarkPool pool, Frame frame) {
    begin(price);
    for (int action : actions) {
      wanted[action] = true;
    }
    for (int action = 0; action < price.length && !meter.isStopped(); action++) {
      if (!wanted[action]) {
        allowOrMiss(action, price);
      }
    }
    for (int action : actions) {
      wanted[action] = false;
      allowOrMiss(action, price);
    }
    if (landmark.size() > 0 && !held[Task.GOAL] && !meter.isStopped()) {
      for (int at = 0; at < landmark.size(); at++) {
        pool.add(landmark.get(at));
      }
      frame.add(pool.endLandmark(), multiplier);
    }
    meter.spend(price.length);
  }

  private void allowOrMiss(int action, long[] price) {
    if (price[action] > 0 && price[action] < Amounts.INFINITE && !allow(action)) {
      landmark.add(action);
    }
  }

  private boolean isIn(Frame frame, LandmarkPool pool) {
    long hash = 0;
    for (int at = 0; at < landmark.size(); at++) {
      hash += LandmarkPool.mix(landmark.get(at));
    }
    for (int at = 0; at < frame.size; at++) {
      int other = frame.landmarks[at];
      boolean sameSize = pool.end(other) - pool.start(other) == landmark.size();
      if (sameSize && pool.hash(other) == hash) {
        return true;
      }
    }
    meter.spend(frame.size);
    return false;
  }

  /// A landmark hit this much is not worth adding.
  private static final double ENOUGH = 0.97;

  private static final long LOW = 0xFFFFFFFFL;

  /// What is free is available from the beginning, what is left out never.
  private void begin(long[] price) {
    for (int action = 0; action < missing.length; action++) {
      missing[action] = task.needs.size(action);
      available[action] = price[action] == 0;
    }
    Arrays.fill(held, false);
    landmark.clear();
    trail.clear();
    trail.add(Task.START);
    held[Task.START] = true;
    meter.spend(missing.length + follow(0));
  }

  /// Puts what is free to choose in order: what the fractional plan takes, the most first, then the
  /// rest from a random place on.
  private int sortByShare(long[] price, double[] share, double blur) {
    if (order.length < task.actionCount) {
      order = new int[task.actionCount];
      keys = new long[task.actionCount];
    }
    int taken = 0;
    int free = 0;
    int offset = (int) (random() * price.length);
    for (int index = 0; index < price.length; index++) {
      int action = index + offset < price.length ? index + offset : index + offset - price.length;
      if (price[action] > 0 && price[action] < Amounts.INFINITE) {
        if (share[action] > 0) {
          double wish = Math.min(100, share[action] + blur * random());
          keys[taken++] = -((long) (wish * 1e6) << 32) | action;
        } else {
          order[order.length - ++free] = action;
        }
      }
    }
    Arrays.sort(keys, 0, taken);
    for (int at = 0; at < taken; at++) {
      order[at] = (int) (keys[at] & LOW);
    }
    System.arraycopy(order, order.length - free, order, taken, free);
    meter.spend(price.length + 4L * taken);
    return taken + free;
  }

  /// From 0 to 1, the same sequence in every search.
  private double random() {
    noise ^= noise << 13;
    noise ^= noise >>> 7;
    noise ^= noise << 17;
    return (noise >>> 11) * 0x1.0p-53;
  }

  /// Makes an action available unless that reaches the goal.
  private boolean allow(int action) {
    available[action] = true;
    if (missing[action] > 0) {
      return true;
    }
    int before = trail.size();
    apply(action);
    meter.spend(follow(before));
    if (!held[Task.GOAL]) {
      return true;
    }
    available[action] = false;
    takeBack(before);
    return false;
  }

  private void apply(int action) {
    for (int at = task.gives.starts[action]; at < task.gives.starts[action + 1]; at++) {
      int fact = task.gives.values[at];
      if (!held[fact]) {
        held[fact] = true;
        trail.add(fact);
      }
    }
  }

  /// All that follows from the facts on the trail from a position on, until the goal does; answers
  /// the work.
  private long follow(int from) {
    long work = 0;
    for (followed = from; followed < trail.size() && !held[Task.GOAL]; followed++) {
      int fact = trail.get(followed);
      for (int at = task.consumers.starts[fact]; at < task.consumers.starts[fact + 1]; at++) {
        int action = task.consumers.values[at];
        if (--missing[action] == 0 && available[action]) {
          apply(action);
        }
      }
      work += task.consumers.size(fact);
    }
    return work;
  }

  private void takeBack(int size) {
    while (trail.size() > size) {
      boolean counted = trail.size() <= followed;
      int fact = trail.removeLast();
      held[fact] = false;
      if (!counted) {
        continue;
      }
      for (int at = task.consumers.starts[fact]; at < task.consumers.starts[fact + 1]; at++) {
        missing[task.consumers.values[at]]++;
      }
    }
  }
}
