package nl.overstap.engine.search.reach;

import java.util.Arrays;
import java.util.List;
import nl.overstap.engine.search.WorkMeter;
import nl.overstap.engine.spi.ActionCosts;
import nl.overstap.engine.spi.Criterion;
import nl.overstap.engine.spi.IntRows;
import nl.overstap.engine.spi.LearningGraph;
import nl.overstap.engine.spi.WithoutSteps;
import nl.overstap.engine.util.IntList;
import org.jspecify.annotations.Nullable;

/// A lower bound for one case in a fraction of the work of a search: landmarks that are grown
/// backwards, each paid from what the ones before it left of the costs. Without preconditions it is
/// the greedy dual of weighted set cover; with them it is LM-cut (Helmert and Domshlak 2009) in
/// which the zone before the cut grows from the goal, so that only what can matter is looked at.
///
/// Keeps its workspace, in proportion to the graph, from one case to the next. Every mark holds the
/// number of the case or cut that made it, so nothing has to be wiped.
final class CutBound {
  private static final long UNAVAILABLE = -1;

  private final LearningGraph graph;
  private final WorkMeter meter;
  private final IntRows rules;
  private final boolean[] held;
  private List<Integer> heldFrom = List.of();

  /// Whose rules were applied to that.
  private @Nullable ActionCosts heldBy;

  private final long[] room;
  private final int[] roomOf;
  private final int[] freeIn;

  /// Per fact that can be had for nothing the action that gives it, and those facts in the order in
  /// which that was found: what an action needs comes before what it gives.
  private final int[] freeBy;

  private final IntList freed = new IntList();
  private final int[] countedIn;
  private final int[] zoneOf;
  private final int[] cutOf;
  private int caseNumber;
  private int cutNumber;
  private final IntList zone = new IntList();
  private final IntList cut = new IntList();

  private ActionCosts costs;
  private Criterion criterion = Criterion.DURATION;
  private long mostAtOnce = Long.MAX_VALUE;
  private Distances distances;
  private Cuts cuts = new Cuts();

  /// @param distances how far facts lie by what every case has at least
  CutBound(LearningGraph graph, ActionCosts shared, Distances distances, WorkMeter meter) {
    this.graph = graph;
    this.meter = meter;
    this.costs = shared;
    this.distances = distances;
    this.rules = Rules.byNeed(graph);
    this.held = new boolean[graph.factCount()];
    this.freeIn = new int[graph.factCount()];
    this.freeBy = new int[graph.factCount()];
    this.countedIn = new int[graph.factCount()];
    this.zoneOf = new int[graph.factCount()];
    this.room = new long[graph.actionCount()];
    this.roomOf = new int[graph.actionCount()];
    this.cutOf = new int[graph.actionCount()];
  }

  /// What holds at the start of the next cases, closed under the rules.
  void from(List<Integer> start, ActionCosts of) {
    costs = of;
    ActionCosts rules = of instanceof WithoutSteps less ? less.all() : of;
    if (!rules.equals(heldBy) || !start.equals(heldFrom)) {
      heldBy = rules;
      Arrays.fill(held, false);
      hold(start);
    }
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
  Cuts raise(
      List<Integer> goals, Criterion by, Distances far, long enough, long mostWork, Manner manner) {
    criterion = by;
    mostAtOnce = manner.mostAtOnce();
    distances = far;
    caseNumber++;
    freed.clear();
    cuts = new Cuts();
    long before = meter.narrow(mostWork);
    int[] open = fewestFirst(goals);
    turn(open, manner.turn());
    int left = open.length;
    while (left > 0 && cuts.sum() <= enough && !meter.isStopped()) {
      int kept = 0;
      for (int at = 0; at < left && cuts.sum() <= enough && !meter.isStopped(); at++) {
        if (pay(open[at])) {
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
    plan.clear();
    cutNumber++;
    for (int goal : goals) {
      if (!held[goal] && freeIn[goal] != caseNumber) {
        return false;
      }
      zoneOf[goal] = cutNumber;
    }
    for (int at = freed.size() - 1; at >= 0; at--) {
      if (zoneOf[freed.get(at)] == cutNumber) {
        wantNeeds(freeBy[freed.get(at)]);
      }
    }
    for (int at = 0; at < freed.size(); at++) {
      int action = freeBy[freed.get(at)];
      boolean wanted = zoneOf[freed.get(at)] == cutNumber;
      if (wanted && !graph.isRule(action) && cutOf[action] != cutNumber) {
        cutOf[action] = cutNumber;
        plan.add(action);
      }
    }
    meter.spend(2L * freed.size());
    return true;
  }

  private void wantNeeds(int action) {
    IntRows needs = graph.preconditions();
    for (int at = needs.start(action); at < needs.end(action); at++) {
      zoneOf[needs.at(at)] = cutNumber;
    }
  }

  /// Per fact the rules that need it.
  IntRows rules() {
    return rules;
  }

  /// True if a fact holds before any step of the case asked about last.
  boolean isHeld(int fact) {
    return held[fact];
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
      if (!held[goal] && countedIn[goal] != caseNumber) {
        countedIn[goal] = caseNumber;
        sorted[count++] = (grow(goal) ? (long) cut.size() << Integer.SIZE : 0) | goal;
      }
    }
    Arrays.sort(sorted, 0, count);
    int[] open = new int[count];
    for (int at = 0; at < count; at++) {
      open[at] = (int) sorted[at];
    }
    return open;
  }

  /// Grows a landmark for this goal and takes what it is worth; false when none is left.
  private boolean pay(int goal) {
    while (freeIn[goal] != caseNumber && !meter.isStopped()) {
      if (grow(goal)) {
        return take();
      }
    }
    return false;
  }

  private boolean take() {
    long least = mostAtOnce;
    for (int at = 0; at < cut.size(); at++) {
      least = Math.min(least, room[cut.get(at)]);
    }
    if (cut.isEmpty()) {
      return false;
    }
    for (int at = 0; at < cut.size(); at++) {
      room[cut.get(at)] -= least;
    }
    cuts.add(cut, least);
    return true;
  }

  /// Walks back from the goal over all that costs nothing any more. True with in `cut` the steps
  /// that lead into what was walked; false when some fact of it can be had for nothing, which is
  /// then marked.
  private boolean grow(int goal) {
    cutNumber++;
    zone.clear();
    cut.clear();
    enter(goal);
    IntRows achievers = graph.achievers();
    for (int at = 0; at < zone.size(); at++) {
      int fact = zone.get(at);
      for (int index = achievers.start(fact); index < achievers.end(fact); index++) {
        int action = achievers.at(index);
        long left = roomOf(action);
        if (left > 0) {
          addToCut(action);
        } else if (left == 0 && !enterOneNeed(action)) {
          freeIn[fact] = caseNumber;
          freeBy[fact] = action;
          freed.add(fact);
          return false;
        }
      }
      if (meter.spend(achievers.size(fact))) {
        return false;
      }
    }
    return true;
  }

  private void addToCut(int step) {
    if (cutOf[step] != cutNumber) {
      cutOf[step] = cutNumber;
      cut.add(step);
    }
  }

  private void enter(int fact) {
    zoneOf[fact] = cutNumber;
    zone.add(fact);
  }

  /// Of what the action needs and has a price, the fact that lies furthest joins the zone, unless
  /// one is in it already; false when nothing has a price.
  private boolean enterOneNeed(int action) {
    IntRows needs = graph.preconditions();
    int furthest = -1;
    for (int at = needs.start(action); at < needs.end(action); at++) {
      int fact = needs.at(at);
      if (zoneOf[fact] == cutNumber) {
        return true;
      }
      if (!held[fact]
          && freeIn[fact] != caseNumber
          && (furthest < 0 || distances.of(fact) > distances.of(furthest))) {
        furthest = fact;
      }
    }
    if (furthest >= 0) {
      enter(furthest);
    }
    return furthest >= 0;
  }

  /// What the landmarks left of the cost of an action; a rule costs nothing.
  private long roomOf(int action) {
    if (roomOf[action] != caseNumber) {
      roomOf[action] = caseNumber;
      room[action] = cost(action);
    }
    return room[action];
  }

  private long cost(int action) {
    if (!costs.isAvailable(action)) {
      return UNAVAILABLE;
    }
    return graph.isRule(action) ? 0 : costs.cost(criterion, action);
  }

  private void hold(List<Integer> start) {
    heldFrom = List.copyOf(start);
    IntList agenda = new IntList();
    start.forEach(fact -> holdOne(fact, agenda));
    IntRows always = graph.unconditional();
    for (int at = always.start(0); at < always.end(0); at++) {
      fire(always.at(at), agenda);
    }
    while (!agenda.isEmpty()) {
      int fact = agenda.removeLast();
      for (int at = rules.start(fact); at < rules.end(fact); at++) {
        fire(rules.at(at), agenda);
      }
      meter.spend(1L + rules.size(fact));
    }
  }

  private void fire(int action, IntList agenda) {
    if (!graph.isRule(action) || !costs.isAvailable(action)) {
      return;
    }
    IntRows needs = graph.preconditions();
    for (int at = needs.start(action); at < needs.end(action); at++) {
      if (!held[needs.at(at)]) {
        return;
      }
    }
    IntRows gives = graph.effects();
    for (int at = gives.start(action); at < gives.end(action); at++) {
      holdOne(gives.at(at), agenda);
    }
  }

  private void holdOne(int fact, IntList agenda) {
    if (!held[fact]) {
      held[fact] = true;
      agenda.add(fact);
    }
  }
}
