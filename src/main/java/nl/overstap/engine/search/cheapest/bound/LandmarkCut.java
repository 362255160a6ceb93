package nl.overstap.engine.search.cheapest.bound;

import java.util.Arrays;
import nl.overstap.engine.search.Amounts;
import nl.overstap.engine.search.WorkMeter;
import nl.overstap.engine.search.cheapest.task.Task;
import nl.overstap.engine.util.IntList;
import nl.overstap.engine.util.LongHeap;

/// LM-cut (Helmert and Domshlak 2009): as long as the goal costs something by the max heuristic,
/// takes the cut between what costs nothing before the goal and the rest, which is a landmark, and
/// lowers the cost of its actions by the least of them. The values are repaired after each cut, not
/// computed anew. O(landmarks x size of the task x log facts) at worst.
public final class LandmarkCut {
  private final Task task;
  private final WorkMeter meter;
  private final long[] value;
  private final int[] missing;
  private final int[] supporter;
  private final boolean[] zone;
  private final boolean[] before;
  private final IntList cut = new IntList();
  private final IntList zoneFacts = new IntList();
  private final IntList beforeFacts = new IntList();
  private final LongHeap heap = new LongHeap(256);

  public LandmarkCut(Task task, WorkMeter meter) {
    this.task = task;
    this.meter = meter;
    this.value = new long[task.factCount];
    this.missing = new int[task.actionCount];
    this.supporter = new int[task.actionCount];
    this.zone = new boolean[task.factCount];
    this.before = new boolean[task.factCount];
  }

  /// Finds landmarks for the given costs and lowers these; an action that costs [Amounts#INFINITE]
  /// is left out. Each landmark goes to the pool and, with its multiplier, to the frame. Answers
  /// the sum of the multipliers, [Amounts#INFINITE] if the goal cannot be reached. Ends early when
  /// the sum reaches `enough`, the pool is full, or the search must stop.
  public long run(long[] cost, LandmarkPool pool, Frame frame, long enough) {
    computeValues(cost);
    if (value[Task.GOAL] >= Amounts.INFINITE) {
      return Amounts.INFINITE;
    }
    long total = 0;
    while (value[Task.GOAL] > 0 && total < enough && !pool.isFull() && !meter.isStopped()) {
      total += cutOnce(Task.GOAL, cost, pool, frame);
      repairValues(cost);
    }
    return total;
  }

  /// True if the goal can be reached by actions that are not left out.
  public boolean reachesGoal(long[] cost) {
    computeValues(cost);
    return value[Task.GOAL] < Amounts.INFINITE;
  }

  /// The cut before one fact that every plan must reach, without lowering costs, at multiplier 0.
  /// Follows values computed by the last run; answers the landmark, -1 when the fact costs nothing.
  public int seed(int fact, long[] cost, LandmarkPool pool, Frame frame) {
    if (value[fact] == 0) {
      return -1;
    }
    markZone(fact, cost);
    collectCut();
    for (int at = 0; at < cut.size(); at++) {
      pool.add(cut.get(at));
    }
    int landmark = pool.endLandmark();
    frame.add(landmark, 0);
    clearMarks();
    return landmark;
  }

  private long cutOnce(int fact, long[] cost, LandmarkPool pool, Frame frame) {
    markZone(fact, cost);
    collectCut();
    long least = Amounts.INFINITE;
    for (int at = 0; at < cut.size(); at++) {
      least = Math.min(least, cost[cut.get(at)]);
      pool.add(cut.get(at));
    }
    frame.add(pool.endLandmark(), least);
    for (int at = 0; at < cut.size(); at++) {
      cost[cut.get(at)] -= least;
    }
    clearMarks();
    return least;
  }

  /// Facts from which the goal follows at no cost along supporters.
  private void markZone(int goal, long[] cost) {
    long work = 0;
    zone[goal] = true;
    zoneFacts.clear();
    zoneFacts.add(goal);
    for (int next = 0; next < zoneFacts.size(); next++) {
      int fact = zoneFacts.get(next);
      for (int at = task.achievers.starts[fact]; at < task.achievers.starts[fact + 1]; at++) {
        int action = task.achievers.values[at];
        if (cost[action] == 0 && missing[action] == 0 && !zone[supporter[action]]) {
          zone[supporter[action]] = true;
          zoneFacts.add(supporter[action]);
        }
      }
      work += task.achievers.size(fact);
    }
    meter.spend(work);
  }

  /// Actions that lead into the zone and whose supporter can be reached without passing it.
  private void collectCut() {
    long work = 0;
    cut.clear();
    beforeFacts.clear();
    before[Task.START] = true;
    beforeFacts.add(Task.START);
    for (int next = 0; next < beforeFacts.size(); next++) {
      int fact = beforeFacts.get(next);
      for (int at = task.consumers.starts[fact]; at < task.consumers.starts[fact + 1]; at++) {
        int action = task.consumers.values[at];
        if (supporter[action] == fact && missing[action] == 0) {
          work += pass(action);
        }
      }
      work += task.consumers.size(fact);
    }
    meter.spend(work);
  }

  private int pass(int action) {
    boolean leadsIntoZone = false;
    for (int at = task.gives.starts[action]; at < task.gives.starts[action + 1]; at++) {
      leadsIntoZone |= zone[task.gives.values[at]];
    }
    if (leadsIntoZone) {
      cut.add(action);
    }
    for (int at = task.gives.starts[action]; at < task.gives.starts[action + 1]; at++) {
      int fact = task.gives.values[at];
      if (!zone[fact] && !before[fact]) {
        before[fact] = true;
        beforeFacts.add(fact);
      }
    }
    return task.gives.size(action);
  }

  private void clearMarks() {
    for (int at = 0; at < zoneFacts.size(); at++) {
      zone[zoneFacts.get(at)] = false;
    }
    for (int at = 0; at < beforeFacts.size(); at++) {
      before[beforeFacts.get(at)] = false;
    }
  }

  /// The max heuristic; `missing` is 0 for actions that can be taken, and their supporter is the
  /// dearest precondition.
  private void computeValues(long[] cost) {
    Arrays.fill(value, Amounts.INFINITE);
    for (int action = 0; action < missing.length; action++) {
      missing[action] = cost[action] >= Amounts.INFINITE ? -1 : task.needs.size(action);
    }
    heap.clear();
    value[Task.START] = 0;
    heap.add(0, Task.START);
    long work = task.actionCount;
    while (!heap.isEmpty()) {
      long key = heap.peekKey();
      int fact = heap.poll();
      if (key != value[fact]) {
        continue;
      }
      for (int at = task.consumers.starts[fact]; at < task.consumers.starts[fact + 1]; at++) {
        int action = task.consumers.values[at];
        if (--missing[action] == 0) {
          supporter[action] = fact;
          work += lower(action, key + cost[action]);
        }
      }
      work += task.consumers.size(fact);
    }
    meter.spend(work);
  }

  private int lower(int action, long reached) {
    for (int at = task.gives.starts[action]; at < task.gives.starts[action + 1]; at++) {
      int fact = task.gives.values[at];
      if (reached < value[fact]) {
        value[fact] = reached;
        heap.add(reached, fact);
      }
    }
    return task.gives.size(action);
  }

  /// After the cut's actions have become cheaper: lowers what follows from them, in the order of
  /// the new values.
  private void repairValues(long[] cost) {
    heap.clear();
    long work = cut.size();
    for (int at = 0; at < cut.size(); at++) {
      int action = cut.get(at);
      work += lower(action, value[supporter[action]] + cost[action]);
    }
    while (!heap.isEmpty()) {
      long key = heap.peekKey();
      int fact = heap.poll();
      if (key != value[fact]) {
        continue;
      }
      for (int at = task.consumers.starts[fact]; at < task.consumers.starts[fact + 1]; at++) {
        int action = task.consumers.values[at];
        if (supporter[action] == fact && missing[action] == 0) {
          work += task.needs.size(action);
          chooseSupporter(action);
          work += lower(action, value[supporter[action]] + cost[action]);
        }
      }
      work += task.consumers.size(fact);
    }
    meter.spend(work);
  }

  private void chooseSupporter(int action) {
    int dearest = task.needs.values[task.needs.starts[action]];
    for (int at = task.needs.starts[action] + 1; at < task.needs.starts[action + 1]; at++) {
      int fact = task.needs.values[at];
      if (value[fact] > value[dearest]) {
        dearest = fact;
      }
    }
    supporter[action] = dearest;
  }
}
