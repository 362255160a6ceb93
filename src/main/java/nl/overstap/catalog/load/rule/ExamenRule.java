package nl.overstap.catalog.load.rule;

import java.util.List;
import nl.overstap.catalog.load.finding.Findings;
import nl.overstap.catalog.load.finding.Placed;
import nl.overstap.domain.kwalificatie.KwalificatieSoort;
import nl.overstap.domain.opleiding.Module;
import nl.overstap.domain.opleiding.Opleiding;
import nl.overstap.domain.opleiding.OpleidingSoort;

/// A whole with modules that leads to a DIPLOMA has an EXAMEN among them: modules alone do not add
/// up to a diploma (R5).
final class ExamenRule implements Rule {

  @Override
  public void check(DraftIndex index, Findings findings) {
    for (Placed<Opleiding> row : index.draft().opleidingen()) {
      List<Placed<Module>> modules = index.modules(row.value().id());
      if (!modules.isEmpty() && givesDiploma(row.value(), index) && lacksExamen(modules, index)) {
        findings.error(
            row,
            "%s leidt op tot een DIPLOMA en heeft modules, maar geen module van soort EXAMEN. Voeg die toe aan opleiding_modules.csv"
                .formatted(row.value().id()));
      }
    }
  }

  private static boolean givesDiploma(Opleiding whole, DraftIndex index) {
    return whole.leidtOpTot().stream()
        .flatMap(id -> index.findKwalificatie(id).stream())
        .anyMatch(given -> given.soort() == KwalificatieSoort.DIPLOMA);
  }

  /// A module that could not be read may have been the EXAMEN.
  private static boolean lacksExamen(List<Placed<Module>> modules, DraftIndex index) {
    return modules.stream()
        .map(module -> index.findOpleiding(module.value().module()))
        .allMatch(found -> found.filter(o -> o.soort() != OpleidingSoort.EXAMEN).isPresent());
  }
}
