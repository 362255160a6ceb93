package nl.overstap.engine.search.cheapest;

import java.util.List;
import nl.overstap.engine.spi.IntRows;
import nl.overstap.engine.spi.LearningGraph;
import nl.overstap.engine.util.IntList;

/// Which facts of a question are expanded: of those, all steps that give them take part in the
/// task. Facts from which an expanded fact follows by rules are expanded with it, so that only
/// preconditions of steps lie on the boundary.
final class Expansion {
  private final LearningGraph graph;
  private final Request request;
  private final boolean[] expanded;
  private final IntList facts = new IntList();

  Expansion(Request request) {
    this.graph = request.graph;
    this.request = request;
    this.expanded = new boolean[graph.factCount()];
  }

  boolean contains(int fact) {
    return expanded[fact];
  }

  /// In the order in which they were expanded.
  IntList facts() {
    return facts;
  }

  void expandAll(List<Integer> wanted, WorkMeter meter) {
    for (int fact : wanted) {
      expand(fact, meter);
    }
  }

  /// Expands a fact and what gives it by rules.
  void expand(int fact, WorkMeter meter) {
    add(fact);
    for (int at = facts.size() - 1; at < facts.size(); at++) {
      int open = facts.get(at);
      IntRows achievers = graph.achievers();
      for (int index = achievers.start(open); index < achievers.end(open); index++) {
        int action = achievers.at(index);
        if (graph.isRule(action) && request.isUsable(action)) {
          addPreconditions(action);
        }
      }
      meter.spend(achievers.size(open));
    }
  }

  /// Expands everything that bears on the goals, unless that is more than `most` facts and actions:
  /// then nothing changes and the answer is false.
  boolean expandEverything(List<Integer> goals, long most, WorkMeter meter) {
    long size = 0;
    int before = facts.size();
    goals.forEach(this::add);
    for (int at = before; at < facts.size(); at++) {
      int open = facts.get(at);
      IntRows achievers = graph.achievers();
      for (int index = achievers.start(open); index < achievers.end(open); index++) {
        int action = achievers.at(index);
        if (request.isUsable(action)) {
          addPreconditions(action);
        }
      }
      size += 1 + achievers.size(open);
      meter.spend(achievers.size(open));
      if (size > most) {
        undo(before);
        return false;
      }
    }
    return true;
  }

  private void undo(int before) {
    while (facts.size() > before) {
      expanded[facts.removeLast()] = false;
    }
  }

  private void addPreconditions(int action) {
    IntRows needs = graph.preconditions();
    for (int at = needs.start(action); at < needs.end(action); at++) {
      add(needs.at(at));
    }
  }

  private void add(int fact) {
    if (!expanded[fact] && !request.held[fact]) {
      expanded[fact] = true;
      facts.add(fact);
    }
  }
}
