package nl.overstap.engine.search.cheapest.question;

import java.util.List;
import nl.overstap.engine.search.WorkMeter;
import nl.overstap.engine.spi.ActionCosts;
import nl.overstap.engine.spi.IntRows;
import nl.overstap.engine.spi.LearningGraph;
import nl.overstap.engine.util.IntList;

/// What follows from facts by rules alone.
final class Closure {
  private final LearningGraph graph;
  private final ActionCosts costs;

  Closure(LearningGraph graph, ActionCosts costs) {
    this.graph = graph;
    this.costs = costs;
  }

  /// The given facts and all that the available rules make of them. Linear in what is reached.
  boolean[] rulesFrom(List<Integer> start, WorkMeter meter) {
    boolean[] held = new boolean[graph.factCount()];
    IntList queue = new IntList();
    for (int fact : start) {
      hold(fact, held, queue);
    }
    IntRows unconditional = graph.unconditional();
    for (int at = unconditional.start(0); at < unconditional.end(0); at++) {
      apply(unconditional.at(at), held, queue);
    }
    meter.spend(unconditional.size(0));
    while (!queue.isEmpty()) {
      int fact = queue.removeLast();
      IntRows consumers = graph.consumers();
      for (int at = consumers.start(fact); at < consumers.end(fact); at++) {
        int action = consumers.at(at);
        if (graph.isRule(action) && needsOnly(action, held)) {
          apply(action, held, queue);
        }
      }
      meter.spend(consumers.size(fact));
    }
    return held;
  }

  private boolean needsOnly(int action, boolean[] held) {
    IntRows needs = graph.preconditions();
    for (int at = needs.start(action); at < needs.end(action); at++) {
      if (!held[needs.at(at)]) {
        return false;
      }
    }
    return true;
  }

  private void apply(int action, boolean[] held, IntList queue) {
    if (!graph.isRule(action) || !costs.isAvailable(action)) {
      return;
    }
    IntRows gives = graph.effects();
    for (int at = gives.start(action); at < gives.end(action); at++) {
      hold(gives.at(at), held, queue);
    }
  }

  private static void hold(int fact, boolean[] held, IntList queue) {
    if (!held[fact]) {
      held[fact] = true;
      queue.add(fact);
    }
  }
}
