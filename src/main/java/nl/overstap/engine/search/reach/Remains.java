package nl.overstap.engine.search.reach;

import java.util.BitSet;
import nl.overstap.engine.spi.IntRows;
import nl.overstap.engine.spi.LearningGraph;
import nl.overstap.engine.util.IntList;

/// What the landmarks of one case leave of the costs, and which facts can be had for nothing by
/// that. Every mark holds the number of the case that made it, so nothing has to be wiped.
final class Remains {
  private final LearningGraph graph;
  private final Held held;
  private final long[] room;
  private final int[] roomOf;
  private final int[] freeIn;

  /// Per fact that can be had for nothing the action that gives it, and those facts in the order in
  /// which that was found: what an action needs comes before what it gives.
  private final int[] freeBy;

  private final IntList freed = new IntList();
  private final int[] wantedIn;
  private final int[] collectedIn;
  private int number;
  private Prices prices;
  private BitSet without = new BitSet();

  Remains(LearningGraph graph, Held held, Prices prices) {
    this.graph = graph;
    this.held = held;
    this.prices = prices;
    this.room = new long[graph.actionCount()];
    this.roomOf = new int[graph.actionCount()];
    this.freeIn = new int[graph.factCount()];
    this.freeBy = new int[graph.factCount()];
    this.wantedIn = new int[graph.factCount()];
    this.collectedIn = new int[graph.actionCount()];
  }

  /// Nothing is paid of these prices yet.
  ///
  /// @param leftOut steps that take no part
  void begin(Prices by, BitSet leftOut) {
    number++;
    prices = by;
    without = leftOut;
    freed.clear();
  }

  /// What is left of the cost of an action, below 0 if it takes no part.
  long of(int action) {
    if (roomOf[action] != number) {
      roomOf[action] = number;
      room[action] = without.get(action) ? Prices.UNAVAILABLE : prices.of(action);
    }
    return room[action];
  }

  /// Takes a landmark's worth from each of its steps.
  void pay(IntList landmark, long worth) {
    for (int at = 0; at < landmark.size(); at++) {
      room[landmark.get(at)] -= worth;
    }
  }

  /// True if a fact holds at the start or was found to cost nothing any more.
  boolean isFree(int fact) {
    return held.contains(fact) || freeIn[fact] == number;
  }

  /// This action costs nothing any more and nor does what it needs.
  void free(int fact, int by) {
    freeIn[fact] = number;
    freeBy[fact] = by;
    freed.add(fact);
  }

  /// How many facts were found to cost nothing.
  int freedCount() {
    return freed.size();
  }

  /// Collects the steps that reach these facts for nothing, in an order in which they can be taken.
  /// Each fact must be free.
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
