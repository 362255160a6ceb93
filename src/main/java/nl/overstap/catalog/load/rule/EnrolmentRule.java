package nl.overstap.catalog.load.rule;

import java.util.Set;
import java.util.stream.Collectors;
import nl.overstap.catalog.load.finding.Findings;
import nl.overstap.catalog.load.finding.Placed;
import nl.overstap.domain.opleiding.Beschikbaar;
import nl.overstap.domain.opleiding.Inzet;
import nl.overstap.domain.opleiding.Opleiding;
import nl.overstap.domain.opleiding.OpleidingId;
import nl.overstap.domain.opleiding.Tempo;

/// Opleidingen that can be planned but hardly entered: only where there is aanbod while there is
/// none, or at a pace of more than 60 uren a week.
final class EnrolmentRule implements Rule {

  private static final int MOST_UREN_PER_WEEK = 60;

  @Override
  public void check(DraftIndex index, Findings findings) {
    Set<OpleidingId> offered =
        index.draft().aanbod().stream()
            .filter(row -> !row.value().levensloop().vervallen())
            .map(row -> row.value().opleiding())
            .collect(Collectors.toSet());
    for (Placed<Opleiding> row : index.planbareOpleidingen()) {
      Opleiding opleiding = row.value();
      if (opleiding.beschikbaar() == Beschikbaar.ALLEEN_AANBOD
          && !offered.contains(opleiding.id())) {
        findings.warning(
            row,
            "%s is ALLEEN_AANBOD, maar aanbod.csv heeft er geen aanbod van. Niemand kan hem volgen"
                .formatted(opleiding.id()));
      }
      checkPace(row, opleiding, findings);
    }
  }

  private static void checkPace(Placed<Opleiding> row, Opleiding opleiding, Findings findings) {
    Inzet inzet = opleiding.inzet();
    if (inzet != null && opleiding.tempo() == Tempo.VAST && isTooMuch(inzet)) {
      findings.warning(
          row,
          "%s vraagt %d uren in %s weken bij tempo VAST. Dat is meer dan %d uren per week"
              .formatted(opleiding.id(), inzet.uren(), inzet.weken(), MOST_UREN_PER_WEEK));
    }
  }

  private static boolean isTooMuch(Inzet inzet) {
    return 10L * inzet.uren() > (long) MOST_UREN_PER_WEEK * inzet.weken().tenths();
  }
}
