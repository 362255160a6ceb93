package nl.overstap.bench.family;

import java.util.ArrayList;
import java.util.List;
import nl.overstap.engine.TableCosts;
import nl.overstap.engine.spi.Criterion;
import nl.overstap.engine.spi.LearningGraph;

/// What the steps cost, noted while they are drawn.
final class Prices {
  private final List<Row> rows = new ArrayList<>();

  void add(int step, long tenths, long cents, long hours) {
    rows.add(new Row(step, tenths, cents, hours, -1));
  }

  void addWork(int step, long tenths, int employment) {
    rows.add(new Row(step, tenths, 0, 0, employment));
  }

  TableCosts table(LearningGraph graph) {
    TableCosts costs = new TableCosts(graph);
    for (Row row : rows) {
      costs.set(Criterion.DURATION, row.step, row.tenths);
      costs.set(Criterion.COST, row.step, row.cents);
      costs.set(Criterion.HOURS, row.step, row.hours);
      if (row.employment >= 0) {
        costs.setEmployment(row.step, row.employment);
      }
    }
    return costs;
  }

  private record Row(int step, long tenths, long cents, long hours, int employment) {}
}
