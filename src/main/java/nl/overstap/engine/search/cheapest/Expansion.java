package nl.overstap.engine.search.cheapest;

import java.util.BitSet;
import java.util.List;
import nl.overstap.engine.spi.IntRows;
import nl.overstap.engine.spi.LearningGraph;
import nl.overstap.engine.util.IntList;

/// Of which steps the task looks at what they need. All others are *eased*: they need nothing.
final class Expansion {
  private final LearningGraph graph;
  private final Request request;
  private final BitSet expanded = new BitSet();
  private boolean everything;

  Expansion(Request request) {
    this.graph = request.graph;
    this.request = request;
  }

  /// True for a step that needs what it needs.
  boolean contains(int step) {
    return everything || expanded.get(step);
  }

  /// Expands a step; true if it was not.
  boolean expand(int step) {
    boolean fresh = !contains(step);
    expanded.set(step);
    return fresh;
  }

  int size() {
    return expanded.cardinality();
  }

  /// Expands all steps, unless more than `most` facts and actions bear on the goals: then nothing
  /// changes.
  void expandIfSmall(List<Integer> goals, long most, WorkMeter meter) {
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
