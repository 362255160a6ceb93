package nl.overstap.engine.search.reach;

import java.util.Arrays;
import nl.overstap.engine.search.WorkMeter;
import nl.overstap.engine.spi.ActionCosts;
import nl.overstap.engine.spi.IntRows;
import nl.overstap.engine.spi.LearningGraph;
import nl.overstap.engine.util.IntList;

/// What gives a fact: the steps that make it hold by themselves or by rules that need nothing else
/// that is open, and the rules that need several open facts. Worked out once per fact as long as
/// cases begin alike, so that a walk backwards goes from step to step without the rules in between.
final class Givers {
  private static final int[] UNKNOWN = {};

  private final LearningGraph graph;
  private final Held held;
  private final WorkMeter meter;
  private final int[][] known;
  private final IntList asked = new IntList();
  private long size;
  private int period;
  private ActionCosts costs;
  private final int[] visitedIn;
  private final int[] addedIn;
  private int number;
  private final IntList facts = new IntList();
  private final IntList actions = new IntList();

  Givers(LearningGraph graph, Held held, ActionCosts costs, WorkMeter meter) {
    this.graph = graph;
    this.held = held;
    this.costs = costs;
    this.meter = meter;
    this.known = new int[graph.factCount()][];
    Arrays.fill(known, UNKNOWN);
    this.visitedIn = new int[graph.factCount()];
    this.addedIn = new int[graph.actionCount()];
  }

  /// From now on by what is held now, and by these costs.
  void by(ActionCosts of) {
    if (period != held.period()) {
      period = held.period();
      costs = of;
      forget();
    }
  }

  private void forget() {
    for (int at = 0; at < asked.size(); at++) {
      known[asked.get(at)] = UNKNOWN;
    }
    asked.clear();
    size = 0;
  }

  /// The actions that give a fact that does not hold at the start; not to be changed.
  @SuppressWarnings("ReferenceEquality") // one array stands for all rows that are not known
  int[] of(int fact) {
    int[] row = known[fact];
    return row == UNKNOWN ? trace(fact) : row;
  }

  private int[] trace(int fact) {
    number++;
    facts.clear();
    actions.clear();
    visit(fact);
    IntRows achievers = graph.achievers();
    for (int at = 0; at < facts.size(); at++) {
      int open = facts.get(at);
      for (int index = achievers.start(open); index < achievers.end(open); index++) {
        follow(achievers.at(index));
      }
      meter.spend(achievers.size(open));
    }
    int[] row = actions.toArray();
    if (size + row.length > meter.memory().landmarks()) {
      forget();
    }
    size += row.length;
    asked.add(fact);
    known[fact] = row;
    return row;
  }

  private void follow(int action) {
    int open = graph.isRule(action) ? onlyOpen(action) : SEVERAL;
    if (open >= 0) {
      visit(open);
    } else if (addedIn[action] != number && costs.isAvailable(action)) {
      addedIn[action] = number;
      actions.add(action);
    }
  }

  private static final int SEVERAL = -1;

  /// The only open fact that an available rule needs.
  private int onlyOpen(int rule) {
    IntRows needs = graph.preconditions();
    int only = SEVERAL;
    for (int at = needs.start(rule); at < needs.end(rule); at++) {
      if (!held.contains(needs.at(at))) {
        if (only >= 0) {
          return SEVERAL;
        }
        only = needs.at(at);
      }
    }
    return costs.isAvailable(rule) ? only : SEVERAL;
  }

  private void visit(int fact) {
    if (visitedIn[fact] != number) {
      visitedIn[fact] = number;
      facts.add(fact);
    }
  }
}
