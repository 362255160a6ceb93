package nl.overstap.catalog.load;

import java.util.HashSet;
import java.util.Set;
import nl.overstap.domain.functie.SkillEis;
import nl.overstap.domain.opleiding.Voorafeis;
import nl.overstap.domain.opleiding.Voorafeis.SkillVooraf;
import nl.overstap.domain.skill.SkillId;
import nl.overstap.domain.skill.SkillSoort;

/// A skill at a niveau that is asked, while nothing teaches, develops, shows or presumes it: nobody can
/// get there. Told once for each skill and niveau, at the first row that asks it. HOUDING is never
/// taught, so it is left out.
final class UntaughtRule implements Rule {

  private record Asked(SkillId skill, int niveau) {}

  @Override
  public void check(DraftIndex index, Findings findings) {
    Attainable attainable = Attainable.ofAll(index);
    Set<Asked> told = new HashSet<>();
    for (Placed<SkillEis> row : index.rows(FunctieEisFiles.SKILLS)) {
      Asked asked = new Asked(row.value().skill(), row.value().niveau());
      check(row, asked, attainable, index, told, findings);
    }
    for (Placed<Voorafeis> row : index.rows(LeerFiles.VOORAF)) {
      if (row.value() instanceof SkillVooraf vooraf) {
        check(row, new Asked(vooraf.skill(), vooraf.niveau()), attainable, index, told, findings);
      }
    }
  }

  private static void check(
      Placed<?> row,
      Asked asked,
      Attainable attainable,
      DraftIndex index,
      Set<Asked> told,
      Findings findings) {
    boolean untaught = attainable.niveau(asked.skill()) < asked.niveau();
    if (untaught && !index.isSoort(asked.skill(), SkillSoort.HOUDING) && told.add(asked)) {
      findings.warning(
          row,
          "%s op niveau %d wordt gevraagd, maar niets leert of ontwikkelt dat (%s)"
              .formatted(asked.skill(), asked.niveau(), most(attainable.niveau(asked.skill()))));
    }
  }

  private static String most(int niveau) {
    return niveau == 0 ? "nergens te leren" : "het hoogste is " + niveau;
  }
}
