package nl.overstap.engine.search.cheapest.task;

import java.util.BitSet;
import java.util.List;
import nl.overstap.engine.search.WorkMeter;
import nl.overstap.engine.search.cheapest.question.Request;
import nl.overstap.engine.spi.IntRows;
import nl.overstap.engine.spi.LearningGraph;
import nl.overstap.engine.util.IntList;

/// Of which steps the task looks at what they need. All others are *eased*: they need nothing.
public final class Expansion {
  /// Of a step that the linear relaxation takes so much of, the next plan is likely to take all.
  private static final double SMALL_SHARE = 0.03;

  private static final double LARGE_SHARE = 0.1;

  /// What the linear relaxation takes is worth another task from one such part of all that is
  /// expanded.
  private static final int PART = 10;

  private final LearningGraph graph;
  private final Request request;
  private final BitSet expanded = new BitSet();
  private boolean everything;

  public Expansion(Request request) {
    this.graph = request.graph;
    this.request = request;
  }

  /// True for a step that needs what it needs.
  boolean contains(int step) {
    return everything || expanded.get(step);
  }

  /// Expands the steps of a plan that is known: the best one is likely to take most of them.
  public void expand(int[] plan) {
    for (int step : plan) {
      expanded.set(step);
    }
  }

  /// Expands the eased steps of a plan of the task, and those of which the linear relaxation takes
  /// anything.
  ///
  /// @param plan by action of the task
  /// @param share how much of it the linear relaxation takes, from 0 to 1
  public void expandTaken(Task task, boolean[] plan, double[] share) {
    for (int action = 0; action < share.length; action++) {
      if (task.isEased(action) && (plan[action] || share[action] >= SMALL_SHARE)) {
        expanded.set(task.origin[action]);
      }
    }
  }

  /// Expands what the linear relaxation takes much of; false, and nothing changed, if that is too
  /// little to be worth a task.
  public boolean expandShared(Task task, double[] share) {
    IntList eased = new IntList();
    for (int action = 0; action < share.length; action++) {
      if (task.isEased(action) && share[action] >= LARGE_SHARE) {
        eased.add(task.origin[action]);
      }
    }
    if (eased.size() * PART <= expanded.cardinality()) {
      return false;
    }
    for (int at = 0; at < eased.size(); at++) {
      expanded.set(eased.get(at));
    }
    return true;
  }

  /// Expands all steps, unless more than `most` facts and actions bear on the goals: then nothing
  /// changes.
  public void expandIfSmall(List<Integer> goals, long most, WorkMeter meter) {
    long size = 0;
    BitSet seen = new BitSet();
    IntList facts = new IntList();
    goals.forEach(goal -> add(goal, seen, facts));
    for (int at = 0; at < facts.size(); at++) {
      int open = facts.get(at);
      IntRows achievers = graph.achievers();
      for (int index = achievers.start(open); index < achievers.end(open); index++) {
        int action = achievers.at(index);
        if (request.isUsable(action)) {
          IntRows needs = graph.preconditions();
          for (int need = needs.start(action); need < needs.end(action); need++) {
            add(needs.at(need), seen, facts);
          }
        }
      }
      size += 1 + achievers.size(open);
      meter.spend(achievers.size(open));
      if (size > most) {
        return;
      }
    }
    everything = true;
  }

  private void add(int fact, BitSet seen, IntList facts) {
    if (!seen.get(fact) && !request.held[fact]) {
      seen.set(fact);
      facts.add(fact);
    }
  }
}
