package nl.overstap.catalog.load.esco;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.overstap.catalog.load.table.Report;
import nl.overstap.catalog.load.table.Table.Cellrow;

/// The groups of ISCO-08 as sectoren, each part of the wider one.
final class EscoSectoren {

  private final Report report;
  private final Map<String, String> uriByCode = new HashMap<>();
  private final List<OwnTable> tables = new ArrayList<>();

  private EscoSectoren(Report report) {
    this.report = report;
  }

  static EscoSectoren read(
      EscoDownload download, EscoHierarchy hierarchy, Report report, EscoSource source) {
    EscoSectoren sectoren = new EscoSectoren(report);
    Set<String> seen = new HashSet<>();
    for (EscoTable table :
        download.all(EscoKind.ISCO_GROUPS, "conceptUri", "code", "preferredLabel")) {
      sectoren.add(table, hierarchy, seen, source);
    }
    return sectoren;
  }

  private void add(EscoTable table, EscoHierarchy hierarchy, Set<String> seen, EscoSource source) {
    OwnRows rows =
        new OwnRows("sectoren.csv", table, "id", "naam", "onderdeelVan", "herkomst", "bron");
    Set<String> here = new HashSet<>();
    for (Cellrow row : table.rows()) {
      String uri = table.cell(row, "conceptUri");
      if (!seen.contains(uri)) {
        here.add(uri);
        uriByCode.put(table.cell(row, "code"), uri);
        rows.add(
            row,
            uri,
            table.cell(row, "preferredLabel"),
            hierarchy.broader(uri),
            EscoSource.HERKOMST,
            source.bron());
      }
    }
    seen.addAll(here);
    tables.add(rows.done());
  }

  List<OwnTable> tables() {
    return List.copyOf(tables);
  }

  /// The sector of an occupation, as a cell; empty where no groups were read.
  String of(EscoTable table, Cellrow row) {
    String code = table.cell(row, "iscoGroup");
    if (uriByCode.isEmpty() || code.isEmpty()) {
      return "";
    }
    String uri = uriByCode.get(code);
    if (uri == null) {
      report.error(
          table.name(),
          row.line(),
          "iscoGroup '%s' staat niet in ISCOGroups. Kijk de code na".formatted(code));
      return "";
    }
    return uri;
  }
}
