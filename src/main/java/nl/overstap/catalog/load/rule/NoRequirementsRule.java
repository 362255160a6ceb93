package nl.overstap.catalog.load.rule;

import nl.overstap.catalog.load.finding.Findings;
import nl.overstap.catalog.load.finding.Placed;
import nl.overstap.domain.functie.Belang;
import nl.overstap.domain.functie.Functie;
import nl.overstap.domain.functie.Moment;
import nl.overstap.domain.skill.SkillSoort;

/// A functie of which nothing is known that one must have: no path can be planned to it (R12).
final class NoRequirementsRule implements Rule {

  @Override
  public void check(DraftIndex index, Findings findings) {
    for (Placed<Functie> row : index.beroepen()) {
      if (!asksSkill(row.value(), index) && !asksKwalificatie(row.value(), index)) {
        findings.warning(
            row,
            "%s heeft geen ESSENTIEEL eisen, dus er is geen pad naar deze functie te plannen"
                .formatted(row.value().id()));
      }
    }
  }

  private static boolean asksSkill(Functie functie, DraftIndex index) {
    return index.skillEisen(functie.id()).stream()
        .map(Placed::value)
        .anyMatch(eis ->
            eis.belang() == Belang.ESSENTIEEL && !index.isSoort(eis.skill(), SkillSoort.HOUDING));
  }

  private static boolean asksKwalificatie(Functie functie, DraftIndex index) {
    return index.kwalificatieEisen(functie.id()).stream()
        .anyMatch(row -> row.value().moment() == Moment.VOORAF);
  }
}
