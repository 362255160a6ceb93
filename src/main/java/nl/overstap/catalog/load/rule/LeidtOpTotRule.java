package nl.overstap.catalog.load.rule;

import java.util.Set;
import nl.overstap.catalog.load.finding.Findings;
import nl.overstap.catalog.load.finding.Placed;
import nl.overstap.domain.kwalificatie.Kwalificatie;
import nl.overstap.domain.kwalificatie.KwalificatieId;
import nl.overstap.domain.kwalificatie.KwalificatieRelatie;
import nl.overstap.domain.kwalificatie.KwalificatieSoort;
import nl.overstap.domain.opleiding.Opleiding;
import nl.overstap.domain.opleiding.OpleidingSoort;

/// Who may give which kwalificatie: EVC gives an ervaringscertificaat or branchecertificaat, and
/// only a werkgever gives an aanwijzing (R5).
final class LeidtOpTotRule implements Rule {

  private static final Set<KwalificatieSoort> FROM_EVC =
      Set.of(KwalificatieSoort.ERVARINGSCERTIFICAAT, KwalificatieSoort.BRANCHECERTIFICAAT);

  @Override
  public void check(DraftIndex index, Findings findings) {
    for (Placed<Opleiding> row : index.draft().opleidingen()) {
      for (KwalificatieId id : row.value().leidtOpTot()) {
        index.findKwalificatie(id).ifPresent(given -> check(row, given, findings));
      }
    }
    for (Placed<KwalificatieRelatie> row : index.draft().kwalificatieRelaties()) {
      checkRelatie(row, index, findings);
    }
  }

  private static void check(Placed<Opleiding> row, Kwalificatie given, Findings findings) {
    if (given.soort() == KwalificatieSoort.AANWIJZING) {
      findings.error(
          row,
          "leidtOpTot '%s' is een AANWIJZING, en die geeft alleen de werkgever. Haal hem hier weg"
              .formatted(given.id()));
    } else if (row.value().soort() == OpleidingSoort.EVC && !FROM_EVC.contains(given.soort())) {
      findings.error(
          row,
          "leidtOpTot '%s' is een %s. Een EVC leidt alleen op tot een ERVARINGSCERTIFICAAT of BRANCHECERTIFICAAT"
              .formatted(given.id(), given.soort()));
    }
  }

  private static void checkRelatie(
      Placed<KwalificatieRelatie> row, DraftIndex index, Findings findings) {
    if (isAanwijzing(row.value().naar(), index) && !isAanwijzing(row.value().van(), index)) {
      findings.error(
          row,
          "naar '%s' is een AANWIJZING, en die geeft alleen de werkgever. Haal deze rij weg"
              .formatted(row.value().naar()));
    }
  }

  private static boolean isAanwijzing(KwalificatieId id, DraftIndex index) {
    return index
        .findKwalificatie(id)
        .filter(kwalificatie -> kwalificatie.soort() == KwalificatieSoort.AANWIJZING)
        .isPresent();
  }
}
