package nl.overstap.engine.search.reach;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import nl.overstap.engine.api.Objective;
import nl.overstap.engine.search.WorkMeter;
import nl.overstap.engine.search.reach.CutGrower.By;
import nl.overstap.engine.spi.ActionCosts;
import nl.overstap.engine.spi.LearningGraph;
import nl.overstap.engine.spi.WithoutSteps;
import nl.overstap.engine.util.IntList;

/// A lower bound for one case in a fraction of the work of a search: landmarks, each paid from what
/// the ones before it left of the costs. Without preconditions it is the greedy dual of weighted
/// set cover. What landmarks leave nothing of is a plan. Keeps its workspace, in proportion to the
/// graph, from one case to the next.
final class CutBound {
  private final WorkMeter meter;
  private final Held held;
  private final Freed freed;
  private final Givers givers;
  private final CutGrower grower;
  private final int[] metIn;
  private int caseNumber;

  /// Per goal how many steps give it, counted once for all cases that begin alike.
  private final int[] giverCount;

  private final int[] countedIn;
  private ActionCosts costs;
  private BitSet without = new BitSet();

  CutBound(LearningGraph graph, ActionCosts costs, By by, WorkMeter meter) {
    this.costs = costs;
    this.meter = meter;
    this.held = new Held(graph, meter);
    this.freed = new Freed(graph, held);
    this.givers = new Givers(graph, held, costs, meter);
    this.grower = new CutGrower(graph, givers, freed, by, meter);
    this.metIn = new int[graph.factCount()];
    this.giverCount = new int[graph.factCount()];
    this.countedIn = new int[graph.factCount()];
  }

  /// What holds at the start of the next cases, closed under the rules.
  void from(List<Integer> start, ActionCosts of) {
    costs = WithoutSteps.allOf(of);
    held.from(start, costs);
    givers.by(costs);
    without = WithoutSteps.leftOut(of);
  }

  /// What the landmarks of a case show of its steps, until something else is raised on the same.
  Shown show(Cuts cuts, Remains remains, Objective objective) {
    remains.begin(costs, without);
    return new Shown(cuts, remains, objective);
  }

  /// In what manner landmarks are raised: another one gives other landmarks and another plan.
  ///
  /// @param turn where among the goals it begins, from 0; those that the fewest steps give come
  ///   first at 0
  /// @param mostAtOnce the most that a landmark is worth; less spreads what is paid over the goals,
  ///   which gives better plans and lower bounds
  record Manner(int turn, long mostAtOnce) {
    static final Manner PLAIN = new Manner(0, Long.MAX_VALUE);
  }

  /// Landmarks for these goals, until together they are above `enough` or have cost so much work.
  Cuts raise(List<Integer> goals, By by, long enough, long mostWork, Manner manner) {
    caseNumber++;
    by.remains().begin(costs, without);
    freed.begin();
    grower.by(by);
    Cuts cuts = new Cuts();
    long before = meter.narrow(mostWork);
    int[] open = fewestFirst(goals);
    turn(open, manner.turn());
    int left = open.length;
    while (left > 0 && cuts.sum() <= enough && !meter.isStopped()) {
      int kept = 0;
      for (int at = 0; at < left && cuts.sum() <= enough && !meter.isStopped(); at++) {
        if (pay(open[at], manner.mostAtOnce(), by.remains(), cuts)) {
          open[kept++] = open[at];
        }
      }
      left = kept;
    }
    meter.widen(before);
    return cuts;
  }

  /// A way to reach the goals that the landmarks were raised for by steps of which these left
  /// nothing, in an order in which they can be taken; false when they do not show one.
  boolean collectTight(List<Integer> goals, IntList plan) {
    for (int goal : goals) {
      if (!freed.contains(goal)) {
        return false;
      }
    }
    freed.collect(goals, plan);
    meter.spend(2L * freed.size());
    return true;
  }

  /// What holds before any step of the case asked about last.
  Held held() {
    return held;
  }

  private static void turn(int[] goals, int by) {
    int[] before = goals.clone();
    for (int at = 0; at < goals.length; at++) {
      goals[at] = before[(at + by) % goals.length];
    }
  }

  /// The goals that do not hold at the start, those that the fewest steps give first.
  private int[] fewestFirst(List<Integer> goals) {
    long[] sorted = new long[goals.size()];
    int count = 0;
    for (int goal : goals) {
      if (!held.contains(goal) && metIn[goal] != caseNumber) {
        metIn[goal] = caseNumber;
        sorted[count++] = giverCount(goal) << Integer.SIZE | goal;
      }
    }
    Arrays.sort(sorted, 0, count);
    int[] open = new int[count];
    for (int at = 0; at < count; at++) {
      open[at] = (int) sorted[at];
    }
    return open;
  }

  /// Only for the order: what a case leaves out may count in another.
  private long giverCount(int goal) {
    if (countedIn[goal] != held.period()) {
      countedIn[goal] = held.period();
      giverCount[goal] = grower.grow(goal) ? grower.cut().size() : 0;
    }
    return giverCount[goal];
  }

  /// Grows a landmark for this goal and takes what it is worth; false when none is left.
  private boolean pay(int goal, long mostAtOnce, Remains remains, Cuts cuts) {
    while (!freed.contains(goal) && !meter.isStopped()) {
      if (grower.grow(goal)) {
        return take(grower.cut(), mostAtOnce, remains, cuts);
      }
    }
    return false;
  }

  private static boolean take(IntList cut, long mostAtOnce, Remains remains, Cuts cuts) {
    long least = mostAtOnce;
    for (int at = 0; at < cut.size(); at++) {
      least = Math.min(least, remains.of(cut.get(at)));
    }
    if (cut.isEmpty()) {
      return false;
    }
    int[] landmark = cut.toArray();
    remains.pay(landmark, least);
    cuts.add(landmark, least);
    return true;
  }
}
