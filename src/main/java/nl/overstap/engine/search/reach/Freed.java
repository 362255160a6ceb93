package nl.overstap.engine.search.reach;

import nl.overstap.engine.spi.IntRows;
import nl.overstap.engine.spi.LearningGraph;
import nl.overstap.engine.util.IntList;

/// Which facts can be had for nothing by what the landmarks of one case left of the costs, and by
/// which actions. Every mark holds the number of the case that made it, so nothing has to be wiped.
final class Freed {
  private final LearningGraph graph;
  private final Held held;
  private final int[] freeIn;

  /// Per fact the action that gives it, and the facts in the order in which that was found: what an
  /// action needs comes before what it gives.
  private final int[] freeBy;

  private final IntList freed = new IntList();
  private final int[] wantedIn;
  private final int[] collectedIn;
  private int number;

  Freed(LearningGraph graph, Held held) {
    this.graph = graph;
    this.held = held;
    this.freeIn = new int[graph.factCount()];
    this.freeBy = new int[graph.factCount()];
    this.wantedIn = new int[graph.factCount()];
    this.collectedIn = new int[graph.actionCount()];
  }

  /// Only what holds at the start.
  void begin() {
    number++;
    freed.clear();
  }

  /// True if a fact holds at the start or was found to cost nothing any more.
  boolean contains(int fact) {
    return held.contains(fact) || freeIn[fact] == number;
  }

  /// This action costs nothing any more, and nor does what it needs.
  void add(int fact, int by) {
    freeIn[fact] = number;
    freeBy[fact] = by;
    freed.add(fact);
  }

  /// How many facts were added.
  int size() {
    return freed.size();
  }

  /// Collects the steps that reach these facts for nothing, in an order in which they can be taken.
  ///
  /// @param facts all of them contained
  void collect(Iterable<Integer> facts, IntList steps) {
    steps.clear();
    for (int fact : facts) {
      wantedIn[fact] = number;
    }
    for (int at = freed.size() - 1; at >= 0; at--) {
      if (wantedIn[freed.get(at)] == number) {
        wantNeeds(freeBy[freed.get(at)]);
      }
    }
    for (int at = 0; at < freed.size(); at++) {
      int action = freeBy[freed.get(at)];
      boolean wanted = wantedIn[freed.get(at)] == number;
      if (wanted && !graph.isRule(action) && collectedIn[action] != number) {
        collectedIn[action] = number;
        steps.add(action);
      }
    }
  }

  private void wantNeeds(int action) {
    IntRows needs = graph.preconditions();
    for (int at = needs.start(action); at < needs.end(action); at++) {
      wantedIn[needs.at(at)] = number;
    }
  }
}
