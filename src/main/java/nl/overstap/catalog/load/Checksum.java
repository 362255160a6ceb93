package nl.overstap.catalog.load;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import nl.overstap.catalog.load.row.Column;
import nl.overstap.catalog.load.row.FileFormat;
import nl.overstap.catalog.load.table.Table;

/// The SHA-256 over the sorted, normalised rows of a catalogue (R20). A row is normalised to its
/// filled cells under the columns that we know, by the name of the column; so the order of rows and
/// columns, line ends, white space around cells and columns that do not count make no difference.
final class Checksum {

  private Checksum() {}

  static String of(TableSet tables) {
    List<String> files = new ArrayList<>();
    tables.forEach((format, all) -> {
      List<String> rows = rows(format, all);
      if (!rows.isEmpty()) {
        files.add(format.file() + " " + hex(digest(rows)) + "\n");
      }
    });
    files.sort(null);
    return hex(digest(files));
  }

  private static List<String> rows(FileFormat<?> format, List<Table> tables) {
    List<String> rows = new ArrayList<>();
    for (Table table : tables) {
      List<String> columns = knownColumns(format, table);
      table.rows().stream()
          .filter(row -> !Settings.isAboutPlaces(format, table, row))
          .forEach(row -> rows.add(normalised(table, row, columns)));
    }
    rows.sort(null);
    return rows;
  }

  private static MessageDigest digest(List<String> rows) {
    MessageDigest digest = sha256();
    rows.forEach(row -> digest.update(row.getBytes(UTF_8)));
    return digest;
  }

  private static List<String> knownColumns(FileFormat<?> format, Table table) {
    return Stream.concat(format.columns().stream(), FileFormat.lastColumns().stream())
        .map(Column::name)
        .filter(table.header()::containsKey)
        .sorted()
        .toList();
  }

  /// Each filled cell as `column=length:text`, so that no text can look like two cells.
  private static String normalised(Table table, Table.Cellrow row, List<String> columns) {
    StringBuilder text = new StringBuilder();
    for (String column : columns) {
      String cell = table.cell(row, column).replace("\r\n", "\n");
      if (!cell.isEmpty()) {
        text.append(column).append('=').append(cell.length()).append(':').append(cell).append(' ');
      }
    }
    return text.append('\n').toString();
  }

  private static String hex(MessageDigest digest) {
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Elke Java heeft SHA-256", impossible);
    }
  }
}
