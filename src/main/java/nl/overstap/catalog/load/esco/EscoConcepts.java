package nl.overstap.catalog.load.esco;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.overstap.catalog.load.table.Report;
import nl.overstap.catalog.load.table.Table.Cellrow;

/// The skills and occupations of ESCO as skills and functies: each once, in the best language that
/// has a label for it.
final class EscoConcepts {

  private static final String[] NEEDED = {"conceptUri", "preferredLabel", "altLabels", "status"};
  private static final String RELEASED = "released";

  private final EscoDownload download;
  private final Report report;
  private final String bron;
  private final Set<String> seen = new HashSet<>();

  EscoConcepts(EscoDownload download, Report report, EscoSource source) {
    this.download = download;
    this.report = report;
    this.bron = source.bron();
  }

  /// The ids of all that was read.
  Set<String> uris() {
    return Set.copyOf(seen);
  }

  List<OwnTable> skills() {
    EscoLabels labels = EscoLabels.read(download);
    List<OwnTable> tables = new ArrayList<>();
    for (EscoTable table : needed(EscoKind.SKILLS, "skills_nl.csv")) {
      OwnRows rows =
          new OwnRows(
              "skills.csv",
              table,
              "id",
              "naam",
              "soort",
              "omschrijving",
              "escoUri",
              "alternatieven",
              "taal",
              "vervallen",
              "herkomst",
              "bron",
              "peildatum");
      news(table).forEach(row -> rows.add(row, skill(table, row, labels)));
      tables.add(rows.done());
    }
    return tables;
  }

  private String[] skill(EscoTable table, Cellrow row, EscoLabels labels) {
    String uri = table.cell(row, "conceptUri");
    EscoLabel label = labels.best(uri, label(table, row));
    return new String[] {
      uri,
      label.naam(),
      labels.isTaal(uri) ? "TAAL" : soort(table, row),
      label.omschrijving(),
      uri,
      label.alternatieven(),
      label.taal(),
      vervallen(table, row),
      EscoSource.HERKOMST,
      bron,
      EscoSource.peildatum(table.cell(row, "modifiedDate"))
    };
  }

  /// A few skills have no type in ESCO itself; those are abilities by their names.
  private String soort(EscoTable table, Cellrow row) {
    String type = table.cell(row, "skillType");
    return switch (type) {
      case "knowledge" -> "KENNIS";
      case "skill/competence", "" -> "VAARDIGHEID";
      default -> {
        report.error(
            table.name(),
            row.line(),
            "skillType '%s' kennen we niet. Kies uit knowledge, skill/competence".formatted(type));
        yield "VAARDIGHEID";
      }
    };
  }

  List<OwnTable> functies(EscoSectoren sectoren) {
    List<OwnTable> tables = new ArrayList<>();
    for (EscoTable table : needed(EscoKind.OCCUPATIONS, "occupations_nl.csv", "iscoGroup")) {
      OwnRows rows =
          new OwnRows(
              "functies.csv",
              table,
              "id",
              "naam",
              "sectoren",
              "isco",
              "escoUri",
              "omschrijving",
              "alternatieven",
              "taal",
              "vervallen",
              "herkomst",
              "bron",
              "peildatum");
      news(table).forEach(row -> rows.add(row, functie(table, row, sectoren)));
      tables.add(rows.done());
    }
    return tables;
  }

  private String[] functie(EscoTable table, Cellrow row, EscoSectoren sectoren) {
    String uri = table.cell(row, "conceptUri");
    EscoLabel label = label(table, row);
    return new String[] {
      uri,
      label.naam(),
      sectoren.of(table, row),
      table.cell(row, "iscoGroup"),
      uri,
      label.omschrijving(),
      label.alternatieven(),
      label.taal(),
      vervallen(table, row),
      EscoSource.HERKOMST,
      bron,
      EscoSource.peildatum(table.cell(row, "modifiedDate"))
    };
  }

  private List<EscoTable> needed(EscoKind kind, String name, String... more) {
    List<String> columns = new ArrayList<>(List.of(NEEDED));
    columns.addAll(List.of(more));
    List<EscoTable> tables = download.all(kind, columns.toArray(String[]::new));
    if (tables.isEmpty()) {
      report.error(name, 0, "dit bestand van ESCO ontbreekt. Zet de hele download in de map");
    }
    return tables;
  }

  /// The rows of which no file in a better language had a label, as far as this one has it.
  private List<Cellrow> news(EscoTable table) {
    Set<String> here = new HashSet<>();
    List<Cellrow> news = new ArrayList<>();
    for (Cellrow row : table.rows()) {
      String uri = table.cell(row, "conceptUri");
      boolean labelled = !table.cell(row, "preferredLabel").isEmpty() || isLast(table);
      if (labelled && !seen.contains(uri)) {
        here.add(uri);
        news.add(row);
      }
    }
    seen.addAll(here);
    return news;
  }

  /// In the last language a missing label is a fault, no reason to look on.
  private boolean isLast(EscoTable table) {
    return download.isLast(table.file());
  }

  private static EscoLabel label(EscoTable table, Cellrow row) {
    return EscoLabel.of(
        table.cell(row, "preferredLabel"),
        table.cell(row, "altLabels"),
        table.cell(row, "description"),
        table.file().taal());
  }

  private static String vervallen(EscoTable table, Cellrow row) {
    return table.cell(row, "status").equals(RELEASED) ? "" : "ja";
  }
}
