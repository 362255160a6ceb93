package nl.overstap.engine.search.reach;

import nl.overstap.engine.search.WorkMeter;
import nl.overstap.engine.spi.IntRows;
import nl.overstap.engine.spi.LearningGraph;
import nl.overstap.engine.util.IntList;

/// Grows one landmark backwards from a goal over all that costs nothing any more. It is LM-cut
/// (Helmert and Domshlak 2009) in which the zone before the cut grows from the goal, so that only
/// what can matter is looked at.
final class CutGrower {
  private final LearningGraph graph;
  private final Givers givers;
  private final Freed freed;
  private final WorkMeter meter;
  private final int[] zoneOf;
  private final int[] cutOf;
  private int number;
  private final IntList zone = new IntList();
  private final IntList cut = new IntList();
  private Remains remains;
  private Distances distances;

  CutGrower(LearningGraph graph, Givers givers, Freed freed, By by, WorkMeter meter) {
    this.graph = graph;
    this.givers = givers;
    this.freed = freed;
    this.remains = by.remains();
    this.distances = by.far();
    this.meter = meter;
    this.zoneOf = new int[graph.factCount()];
    this.cutOf = new int[graph.actionCount()];
  }

  /// What landmarks are grown on.
  ///
  /// @param remains of the costs
  /// @param far how far facts lie, by about the same
  record By(Remains remains, Distances far) {}

  /// From now on by this.
  void by(By by) {
    remains = by.remains();
    distances = by.far();
  }

  /// The steps of the landmark that was grown last.
  IntList cut() {
    return cut;
  }

  /// True with in `cut` the steps that lead into what was walked; false when some fact of it can be
  /// had for nothing, which is then marked.
  boolean grow(int goal) {
    number++;
    zone.clear();
    cut.clear();
    enter(goal);
    for (int at = 0; at < zone.size(); at++) {
      int fact = zone.get(at);
      int[] actions = givers.of(fact);
      for (int action : actions) {
        long left = remains.of(action);
        if (left > 0) {
          addToCut(action);
        } else if (left == 0 && !enterOneNeed(action)) {
          freed.add(fact, action);
          return false;
        }
      }
      if (meter.spend(actions.length)) {
        return false;
      }
    }
    return true;
  }

  private void addToCut(int step) {
    if (cutOf[step] != number) {
      cutOf[step] = number;
      cut.add(step);
    }
  }

  private void enter(int fact) {
    zoneOf[fact] = number;
    zone.add(fact);
  }

  /// Of what the action needs and has a price, the fact that lies furthest joins the zone, unless
  /// one is in it already; false when nothing has a price.
  private boolean enterOneNeed(int action) {
    IntRows needs = graph.preconditions();
    int furthest = -1;
    for (int at = needs.start(action); at < needs.end(action); at++) {
      int fact = needs.at(at);
      if (zoneOf[fact] == number) {
        return true;
      }
      if (!freed.contains(fact) && (furthest < 0 || distances.of(fact) > distances.of(furthest))) {
        furthest = fact;
      }
    }
    if (furthest >= 0) {
      enter(furthest);
    }
    return furthest >= 0;
  }
}
