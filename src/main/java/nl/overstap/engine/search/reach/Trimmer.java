package nl.overstap.engine.search.reach;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.overstap.engine.search.WorkMeter;
import nl.overstap.engine.spi.ActionCosts;
import nl.overstap.engine.spi.Criterion;
import nl.overstap.engine.spi.IntRows;
import nl.overstap.engine.spi.LearningGraph;
import nl.overstap.engine.util.IntList;

/// Takes from a plan the steps it can do without, the dearest first. Looks at what the plan makes
/// hold only: O(steps x what they and the rules give). Keeps its marks from one plan to the next.
final class Trimmer {
  private final LearningGraph graph;
  private final WorkMeter meter;
  private final int[] reachedIn;
  private int runNumber;
  private final IntList agenda = new IntList();
  private final IntList taken = new IntList();
  private final Gains gains;
  private final int[] giver;
  private final int[] givenIn;
  private final Set<Integer> sole = new HashSet<>();
  private final Held start;
  private final IntRows rules;
  private ActionCosts costs;

  /// @param start what holds before any step
  Trimmer(LearningGraph graph, ActionCosts costs, Held start, WorkMeter meter) {
    this.graph = graph;
    this.meter = meter;
    this.start = start;
    this.costs = costs;
    this.reachedIn = new int[graph.factCount()];
    this.rules = start.rules();
    this.gains = new Gains(graph, start, meter);
    this.giver = new int[graph.factCount()];
    this.givenIn = new int[graph.factCount()];
  }

  /// The steps that the goals need, in an order in which they can be taken.
  List<Integer> trim(
      IntList plan, List<Integer> goals, ActionCosts by, Criterion first, Criterion second) {
    costs = by;
    List<Integer> kept = new ArrayList<>();
    for (int at = 0; at < plan.size(); at++) {
      kept.add(plan.get(at));
    }
    List<Integer> dearest = new ArrayList<>(kept);
    dearest.sort(
        Comparator.<Integer>comparingLong(step -> -by.cost(first, step))
            .thenComparingLong(step -> -by.cost(second, step))
            .thenComparingInt(step -> -step));
    findSole(kept, goals);
    for (int step : dearest) {
      if (!sole.contains(step) && kept.contains(step) && reaches(kept, step, goals)) {
        kept.clear();
        for (int at = 0; at < taken.size(); at++) {
          kept.add(taken.get(at));
        }
      }
    }
    return kept;
  }

  /// Finds the steps that alone give a goal or what such a step needs, whatever the others do: each
  /// is looked at as if what it needs were there. What steps give only together is left to
  /// [#reaches].
  private void findSole(List<Integer> steps, List<Integer> goals) {
    sole.clear();
    runNumber++;
    for (int step : steps) {
      for (int fact : gains.of(step, costs).facts()) {
        giver[fact] = givenIn[fact] == runNumber ? MANY : step;
        givenIn[fact] = runNumber;
      }
    }
    agenda.clear();
    goals.forEach(this::findSoleGiver);
    IntRows needs = graph.preconditions();
    while (!agenda.isEmpty()) {
      int step = agenda.removeLast();
      for (int at = needs.start(step); at < needs.end(step); at++) {
        findSoleGiver(needs.at(at));
      }
    }
  }

  private void findSoleGiver(int fact) {
    if (givenIn[fact] == runNumber && giver[fact] != MANY && sole.add(giver[fact])) {
      agenda.add(giver[fact]);
    }
  }

  private static final int MANY = -1;

  /// True if these steps but one reach the goals; those that could be taken are in `taken` then, in
  /// that order.
  private boolean reaches(List<Integer> steps, int without, List<Integer> goals) {
    runNumber++;
    taken.clear();
    List<Integer> waiting = new ArrayList<>(steps);
    waiting.remove(Integer.valueOf(without));
    boolean any = true;
    while (any) {
      any = waiting.removeIf(this::take);
    }
    for (int goal : goals) {
      if (!holds(goal)) {
        return false;
      }
    }
    return true;
  }

  private boolean take(int step) {
    if (!canTake(step)) {
      return false;
    }
    taken.add(step);
    Gains.Gain gain = gains.of(step, costs);
    for (int fact : gain.facts()) {
      reachedIn[fact] = runNumber;
    }
    meter.spend(1L + gain.facts().length);
    for (int rule : gain.rules()) {
      if (canTake(rule)) {
        give(rule);
      }
    }
    while (!agenda.isEmpty()) {
      followFrom(agenda.removeLast());
    }
    return true;
  }

  private void followFrom(int fact) {
    for (int at = rules.start(fact); at < rules.end(fact); at++) {
      int rule = rules.at(at);
      if (costs.isAvailable(rule) && canTake(rule)) {
        give(rule);
      }
    }
    meter.spend(1L + rules.size(fact));
  }

  private boolean canTake(int action) {
    IntRows needs = graph.preconditions();
    for (int at = needs.start(action); at < needs.end(action); at++) {
      if (!holds(needs.at(at))) {
        return false;
      }
    }
    return true;
  }

  private void give(int action) {
    IntRows gives = graph.effects();
    for (int at = gives.start(action); at < gives.end(action); at++) {
      int fact = gives.at(at);
      if (!holds(fact)) {
        reachedIn[fact] = runNumber;
        agenda.add(fact);
      }
    }
  }

  private boolean holds(int fact) {
    return reachedIn[fact] == runNumber || start.contains(fact);
  }
}
