package nl.overstap.engine.search.cheapest.task;

import nl.overstap.engine.search.cheapest.question.Request;
import nl.overstap.engine.spi.IntRows;

/// What actions of the graph give in numbers of the task: all wanted facts that follow.
final class Contraction {
  private final Request request;
  private final Implications implications;
  private final int[] lastAction;
  private int current;

  Contraction(Request request, Implications implications) {
    this.request = request;
    this.implications = implications;
    this.lastAction = new int[2 + implications.wanted().size()];
  }

  /// Adds a row with what an action gives; false, and no row, if that is nothing wanted.
  boolean addGiven(int action, Rows.Collector rows) {
    addAll(action, rows);
    return endRow(rows);
  }

  private static boolean endRow(Rows.Collector rows) {
    boolean some = rows.sizeOfOpenRow() > 0;
    if (some) {
      rows.endRow();
    }
    return some;
  }

  /// Adds to the open row what an action gives.
  void addAll(int action, Rows.Collector rows) {
    current++;
    IntRows gives = request.graph.effects();
    for (int at = gives.start(action); at < gives.end(action); at++) {
      addImplied(gives.at(at), rows);
    }
  }

  /// Adds a row with what any of these facts implies; false, and no row, if that is nothing.
  boolean addGiven(int[] facts, Rows.Collector rows) {
    addAll(facts, rows);
    return endRow(rows);
  }

  /// Adds to the open row what any of these facts implies.
  void addAll(int[] facts, Rows.Collector rows) {
    current++;
    for (int fact : facts) {
      addImplied(fact, rows);
    }
  }

  private void addImplied(int fact, Rows.Collector rows) {
    int row = implications.rowOf(fact);
    if (row < 0) {
      return;
    }
    Rows implied = implications.rows();
    for (int at = implied.starts[row]; at < implied.starts[row + 1]; at++) {
      int number = implied.values[at];
      if (lastAction[number] != current) {
        lastAction[number] = current;
        rows.add(number);
      }
    }
  }
}
