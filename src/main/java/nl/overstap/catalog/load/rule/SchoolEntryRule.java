package nl.overstap.catalog.load.rule;

import nl.overstap.catalog.load.finding.Findings;
import nl.overstap.catalog.load.finding.Placed;
import nl.overstap.domain.kwalificatie.KwalificatieSoort;
import nl.overstap.domain.opleiding.Leerweg;
import nl.overstap.domain.opleiding.Opleiding;
import nl.overstap.domain.opleiding.OpleidingSoort;
import nl.overstap.domain.opleiding.Voorafeis;
import nl.overstap.domain.opleiding.Voorafeis.KwalificatieVooraf;

/// How schools let people in: ENTREE, BOL and BBL ask a TOELATING, and BBL is a job.
final class SchoolEntryRule implements Rule {

  @Override
  public void check(DraftIndex index, Findings findings) {
    for (Placed<Opleiding> row : index.planbareOpleidingen()) {
      Opleiding opleiding = row.value();
      if (needsToelating(opleiding) && !asksToelating(opleiding, index)) {
        findings.warning(
            row,
            "%s vraagt vooraf geen TOELATING. Zet die in opleiding_vooraf.csv"
                .formatted(opleiding.id()));
      }
      if (opleiding.leerweg() == Leerweg.BBL && opleiding.leerbaan() == null) {
        findings.warning(
            row,
            "%s is BBL zonder leerbaan. Vul in als welke functie iemand dan werkt"
                .formatted(opleiding.id()));
      }
    }
  }

  private static boolean needsToelating(Opleiding opleiding) {
    return opleiding.soort() == OpleidingSoort.ENTREE
        || opleiding.leerweg() == Leerweg.BOL
        || opleiding.leerweg() == Leerweg.BBL;
  }

  private static boolean asksToelating(Opleiding opleiding, DraftIndex index) {
    return index.vooraf(opleiding.id()).stream()
        .map(Placed::value)
        .anyMatch(asked -> isToelating(asked, index));
  }

  private static boolean isToelating(Voorafeis asked, DraftIndex index) {
    return asked instanceof KwalificatieVooraf vooraf
        && index
            .findKwalificatie(vooraf.kwalificatie())
            .filter(kwalificatie -> kwalificatie.soort() == KwalificatieSoort.TOELATING)
            .isPresent();
  }
}
