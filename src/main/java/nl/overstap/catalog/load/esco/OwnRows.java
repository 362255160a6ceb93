package nl.overstap.catalog.load.esco;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.overstap.catalog.load.table.Table;
import nl.overstap.catalog.load.table.Table.Cellrow;

/// Collects the rows of ESCO that become rows of one file of our own format.
final class OwnRows {

  private final String as;
  private final EscoTable source;
  private final Map<String, Integer> header = new LinkedHashMap<>();
  private final List<Cellrow> rows = new ArrayList<>();

  /// @param as the file of our format
  /// @param columns its columns, in the order of the cells that follow
  OwnRows(String as, EscoTable source, String... columns) {
    this.as = as;
    this.source = source;
    for (String column : columns) {
      header.put(column, header.size());
    }
  }

  void add(Cellrow from, String... cells) {
    rows.add(new Cellrow(from.line(), List.of(cells)));
  }

  OwnTable done() {
    boolean complete = source.table().complete();
    return new OwnTable(as, new Table(source.name(), header, rows, complete));
  }
}
