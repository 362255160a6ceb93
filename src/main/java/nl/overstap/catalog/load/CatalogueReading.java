package nl.overstap.catalog.load;

import nl.overstap.catalog.Catalogue;
import nl.overstap.catalog.Catalogusversie;
import nl.overstap.catalog.load.file.Draft;
import nl.overstap.catalog.load.finding.Findings;
import nl.overstap.catalog.load.row.Ids;
import nl.overstap.catalog.load.row.Row;
import nl.overstap.catalog.load.rule.Rules;

/// From tables to a catalogue: the ids, then every row, then the rules over rows.
final class CatalogueReading {

  private final Findings findings;
  private final Progress progress;

  CatalogueReading(Findings findings, Progress progress) {
    this.findings = findings;
    this.progress = progress;
  }

  Gelezen read(Settings settings, TableSet tables) {
    Ids ids = IdCheck.register(tables, findings);
    Row.Context context = new Row.Context(ids, findings, settings.find("bron").orElse(null));
    Draft draft = RowsReader.read(tables, context, progress);
    Rules rules = new Rules(draft);
    rules.reportErrors(findings);
    if (findings.hasErrors()) {
      return new Gelezen.Invalid(findings.errors(), findings.warnings());
    }
    rules.reportWarnings(findings);
    Catalogusversie versie = settings.versie(Checksum.of(tables));
    Catalogue catalogue = draft.toCatalogue(versie);
    return new Gelezen.Valid(catalogue, findings.warnings());
  }
}
