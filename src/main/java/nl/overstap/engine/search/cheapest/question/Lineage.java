package nl.overstap.engine.search.cheapest.question;

import java.util.HashMap;
import java.util.Map;
import nl.overstap.engine.search.WorkMeter;
import nl.overstap.engine.spi.ActionCosts;
import nl.overstap.engine.spi.IntRows;
import nl.overstap.engine.spi.LearningGraph;
import nl.overstap.engine.util.IntList;

/// By which facts a fact is implied through available rules with one open precondition, and which
/// rules that need several facts give one of these. Worked out once per fact and start, as long as
/// that is not too much to keep.
public final class Lineage {
  private final LearningGraph graph;
  private final ActionCosts costs;
  private final boolean[] held;
  private final Map<Integer, Line> known = new HashMap<>();
  private final IntList facts = new IntList();
  private final IntList rules = new IntList();
  private final boolean[] visited;

  /// How many facts and rules are in the lines that are known.
  private long size;

  Lineage(LearningGraph graph, ActionCosts costs, boolean[] held) {
    this.graph = graph;
    this.costs = costs;
    this.held = held;
    this.visited = new boolean[graph.factCount()];
  }

  /// What implies a fact.
  ///
  /// @param facts those that imply the fact, itself first
  /// @param rules those that need several facts
  @SuppressWarnings("ArrayRecordComponent") // read by inner loops, never compared
  public record Line(int[] facts, int[] rules) {}

  /// What implies a fact by rules alone; worked out when first asked for.
  public Line of(int fact, WorkMeter meter) {
    Line line = known.get(fact);
    if (line == null) {
      line = trace(fact, meter);
      size += line.facts().length + line.rules().length;
      if (size <= meter.memory().task()) {
        known.put(fact, line);
      }
    }
    return line;
  }

  private Line trace(int fact, WorkMeter meter) {
    facts.clear();
    rules.clear();
    visit(fact);
    long work = 0;
    for (int next = 0; next < facts.size(); next++) {
      IntRows achievers = graph.achievers();
      int open = facts.get(next);
      for (int at = achievers.start(open); at < achievers.end(open); at++) {
        int action = achievers.at(at);
        if (graph.isRule(action) && costs.isAvailable(action)) {
          follow(action);
        }
      }
      work += achievers.size(open);
    }
    meter.spend(work);
    for (int at = 0; at < facts.size(); at++) {
      visited[facts.get(at)] = false;
    }
    return new Line(facts.toArray(), rules.toArray());
  }

  private void follow(int rule) {
    IntRows needs = graph.preconditions();
    int open = 0;
    int only = 0;
    for (int at = needs.start(rule); at < needs.end(rule); at++) {
      if (!held[needs.at(at)]) {
        only = needs.at(at);
        open++;
      }
    }
    if (open == 1) {
      visit(only);
    } else if (open > 1) {
      rules.add(rule);
    }
  }

  private void visit(int fact) {
    if (!visited[fact]) {
      visited[fact] = true;
      facts.add(fact);
    }
  }
}
