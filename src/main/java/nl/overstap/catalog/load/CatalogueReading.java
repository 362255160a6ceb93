package nl.overstap.catalog.load;

import nl.overstap.catalog.Catalogue;
import nl.overstap.catalog.Catalogusversie;

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
    DraftIndex index = new DraftIndex(draft);
    Rules.ERRORS.forEach(rule -> rule.check(index, findings));
    if (findings.hasErrors()) {
      return new Gelezen.Invalid(findings.errors(), findings.warnings());
    }
    Rules.WARNINGS.forEach(rule -> rule.check(index, findings));
    Catalogusversie versie = settings.versie(Checksum.of(tables));
    Catalogue catalogue = Assembly.catalogue(versie, draft);
    return new Gelezen.Valid(catalogue, findings.warnings());
  }
}
