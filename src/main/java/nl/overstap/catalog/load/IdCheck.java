package nl.overstap.catalog.load;

import nl.overstap.catalog.load.finding.Findings;
import nl.overstap.catalog.load.row.Ids;
import nl.overstap.catalog.load.row.Kind;
import nl.overstap.catalog.load.table.Table;
import nl.overstap.domain.Id;

/// Registers every id of a catalogue before any row is read, so that a reference may point forward,
/// and reports an id that is used twice (R23).
final class IdCheck {

  private IdCheck() {}

  static Ids register(TableSet tables, Findings findings) {
    Ids ids = new Ids();
    tables.forEach((format, all) -> {
      Kind kind = format.kind();
      if (kind != null) {
        all.forEach(table -> register(kind, table, ids, findings));
      }
    });
    return ids;
  }

  private static void register(Kind kind, Table table, Ids ids, Findings findings) {
    ids.markPresent(kind);
    if (!table.complete()) {
      ids.markIncomplete(kind);
    }
    for (Table.Cellrow row : table.rows()) {
      String id = table.cell(row, "id");
      if (Id.isValid(id)) {
        register(new Ids.Use(id, kind, table.file(), row.line()), ids, findings);
      }
    }
  }

  private static void register(Ids.Use use, Ids ids, Findings findings) {
    Ids.Use earlier = ids.register(use);
    if (earlier != null) {
      findings.error(
          use.file(),
          use.line(),
          "id '%s' staat ook in %s:%d. Een id mag maar één keer voorkomen, over alle bestanden"
              .formatted(use.id(), earlier.file(), earlier.line()));
    }
  }
}
