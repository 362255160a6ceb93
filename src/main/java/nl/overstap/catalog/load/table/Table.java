package nl.overstap.catalog.load.table;

import java.util.List;
import java.util.Map;

/// A CSV file as texts: its header and the rows that have as many cells.
///
/// @param header place of each column in a row
/// @param complete false when the file could not be read to its end, or has wrong rows that are not
///   in here
public record Table(
    String file, Map<String, Integer> header, List<Cellrow> rows, boolean complete) {

  /// The text of a cell; empty when the file has no such column.
  public String cell(Cellrow row, String column) {
    Integer place = header.get(column);
    return place == null ? "" : row.cells().get(place);
  }

  /// The cells of one row, stripped, and the line it starts at.
  public record Cellrow(int line, List<String> cells) {}
}
