package nl.overstap.catalog.load.rule;

import java.util.List;
import nl.overstap.catalog.load.finding.Findings;
import nl.overstap.catalog.load.finding.Placed;
import nl.overstap.catalog.load.row.FileFormat;
import nl.overstap.domain.Levensloop;
import nl.overstap.domain.functie.KwalificatieEis;
import nl.overstap.domain.functie.Moment;

/// What is vervallen and what came in its place: a vervanger without vervallen does nothing, and a
/// groep of kwalificaties has one moment.
final class LevensloopRule implements Rule {

  @Override
  public void check(DraftIndex index, Findings findings) {
    index.draft().levenslopen().forEach(rows -> checkReplacements(rows, findings));
    DraftIndex.group(
            index.draft().kwalificatieEisen(), eis -> FileFormat.key(eis.functie(), eis.groep()))
        .values()
        .forEach(groep -> checkMoment(groep, findings));
  }

  private static void checkReplacements(List<Placed<Levensloop>> rows, Findings findings) {
    for (Placed<Levensloop> row : rows) {
      Levensloop levensloop = row.value();
      if (levensloop.vervangenDoor() != null && !levensloop.vervallen()) {
        findings.warning(
            row,
            "vervangenDoor is '%s', maar vervallen is leeg. Zet vervallen op ja"
                .formatted(levensloop.vervangenDoor()));
      }
    }
  }

  private static void checkMoment(List<Placed<KwalificatieEis>> groep, Findings findings) {
    Moment first = groep.getFirst().value().moment();
    groep.stream()
        .filter(row -> row.value().moment() != first)
        .findFirst()
        .ifPresent(row ->
            findings.warning(
                row,
                "groep %s van %s heeft VOORAF en NA_START door elkaar. Maak er twee groepen van"
                    .formatted(row.value().groep(), row.value().functie())));
  }
}
