package nl.overstap.catalog.load.rule;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.overstap.catalog.load.finding.Findings;
import nl.overstap.catalog.load.finding.Placed;
import nl.overstap.catalog.load.row.Kind;
import nl.overstap.domain.functie.SkillEis;
import nl.overstap.domain.opleiding.Voorafeis;
import nl.overstap.domain.opleiding.Voorafeis.SkillVooraf;
import nl.overstap.domain.skill.SkillId;
import nl.overstap.domain.skill.SkillSoort;

/// A skill at a niveau that is asked, while nothing teaches, develops, shows or presumes it: nobody
/// can get there. Told once for each skill and niveau, at the first row that asks it. HOUDING is
/// never taught, so it is left out.
final class UntaughtRule implements Rule {

  private record Asked(SkillId skill, int niveau) {}

  @Override
  public void check(DraftIndex index, Findings findings) {
    String opleidingen = Kind.OPLEIDING.file();
    if (index.draft().opleidingen().isEmpty() && index.draft().ontwikkelingen().isEmpty()) {
      findings.warning(opleidingen, 0, "er zijn geen opleidingen: hier is nog niets te leren");
      return;
    }
    Map<Asked, Placed<?>> firstRows = new LinkedHashMap<>();
    for (Placed<SkillEis> row : index.draft().skillEisen()) {
      firstRows.putIfAbsent(new Asked(row.value().skill(), row.value().niveau()), row);
    }
    for (Placed<Voorafeis> row : index.draft().voorafeisen()) {
      if (row.value() instanceof SkillVooraf vooraf) {
        firstRows.putIfAbsent(new Asked(vooraf.skill(), vooraf.niveau()), row);
      }
    }
    Attainable attainable = Attainable.ofAll(index);
    firstRows.forEach((asked, row) -> {
      int most = attainable.niveau(asked.skill());
      if (most < asked.niveau() && !index.isSoort(asked.skill(), SkillSoort.HOUDING)) {
        findings.warning(row, text(asked, most));
      }
    });
  }

  private static String text(Asked asked, int most) {
    return "%s op niveau %d wordt gevraagd, maar niets leert of ontwikkelt dat (%s)"
        .formatted(
            asked.skill(),
            asked.niveau(),
            most == 0 ? "nergens te leren" : "het hoogste is " + most);
  }
}
