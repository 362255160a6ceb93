package nl.overstap.engine.search.cheapest;

import java.util.Arrays;
import java.util.List;
import nl.overstap.engine.search.cheapest.task.Rows;
import nl.overstap.engine.spi.IntRows;
import nl.overstap.engine.spi.LearningGraph;
import nl.overstap.engine.util.IntList;

/// The part of the graph that a plan makes use of, in numbers of its own: the actions that could be
/// taken, rules too, and what came to hold by them. Finds out what holds when some of its steps are
/// not taken, in time linear in this part.
final class Fired {
  private final int[] missing;
  private final int[] needCount;
  private final Rows consumers;
  private final Rows gives;
  private final Rows needs;
  private final boolean[] held;
  private final int[] queue;
  private final int[] goals;

  /// @param actions of the graph, in the order in which they were taken
  /// @param facts that came to hold
  Fired(LearningGraph graph, IntList actions, IntList facts, List<Integer> goals) {
    int[] number = new int[graph.factCount()];
    for (int at = 0; at < facts.size(); at++) {
      number[facts.get(at)] = at + 1;
    }
    this.needs = rows(graph.preconditions(), actions, number);
    this.gives = rows(graph.effects(), actions, number);
    this.consumers = needs.inverse(facts.size());
    this.needCount = new int[actions.size()];
    Arrays.setAll(needCount, needs::size);
    this.missing = new int[actions.size()];
    this.held = new boolean[facts.size()];
    this.queue = new int[facts.size()];
    this.goals = goals.stream().mapToInt(goal -> number[goal] - 1).toArray();
  }

  private static Rows rows(IntRows of, IntList actions, int[] number) {
    Rows.Collector rows = new Rows.Collector();
    for (int at = 0; at < actions.size(); at++) {
      int action = actions.get(at);
      for (int index = of.start(action); index < of.end(action); index++) {
        if (number[of.at(index)] > 0) {
          rows.add(number[of.at(index)] - 1);
        }
      }
      rows.endRow();
    }
    return rows.toRows();
  }

  /// The actions without which the goals certainly do not hold: nothing else gives a goal, or what
  /// such an action needs.
  boolean[] certain() {
    boolean[] certain = new boolean[missing.length];
    Rows givers = gives.inverse(held.length);
    Arrays.fill(held, false);
    int size = 0;
    for (int goal : goals) {
      size = goal < 0 ? size : hold(goal, size);
    }
    for (int next = 0; next < size; next++) {
      int giver = givers.values[givers.starts[queue[next]]];
      if (givers.size(queue[next]) == 1 && !certain[giver]) {
        certain[giver] = true;
        for (int at = needs.starts[giver]; at < needs.starts[giver + 1]; at++) {
          size = hold(needs.values[at], size);
        }
      }
    }
    return certain;
  }

  /// Whether the goals hold without some of the actions, by their place among them.
  boolean reachesGoals(boolean[] without) {
    Arrays.fill(held, false);
    System.arraycopy(needCount, 0, missing, 0, missing.length);
    int size = 0;
    for (int action = 0; action < missing.length; action++) {
      size = missing[action] == 0 && !without[action] ? apply(action, size) : size;
    }
    for (int next = 0; next < size; next++) {
      for (int at = consumers.starts[queue[next]]; at < consumers.starts[queue[next] + 1]; at++) {
        int action = consumers.values[at];
        size = --missing[action] == 0 && !without[action] ? apply(action, size) : size;
      }
    }
    for (int goal : goals) {
      if (goal < 0 || !held[goal]) {
        return false;
      }
    }
    return true;
  }

  /// Holds what an action gives; answers how much is in the queue then.
  private int apply(int action, int size) {
    int end = size;
    for (int at = gives.starts[action]; at < gives.starts[action + 1]; at++) {
      end = hold(gives.values[at], end);
    }
    return end;
  }

  private int hold(int fact, int size) {
    if (held[fact]) {
      return size;
    }
    held[fact] = true;
    queue[size] = fact;
    return size + 1;
  }
}
