package nl.overstap.catalog.load.rule;

import java.util.List;
import java.util.Optional;
import nl.overstap.catalog.load.finding.Findings;
import nl.overstap.catalog.load.finding.Placed;
import nl.overstap.domain.Bedrag;
import nl.overstap.domain.functie.Belang;
import nl.overstap.domain.functie.Functie;
import nl.overstap.domain.functie.SkillEis;
import nl.overstap.domain.opleiding.Betaler;
import nl.overstap.domain.opleiding.Inzet;
import nl.overstap.domain.opleiding.Leereffect;
import nl.overstap.domain.opleiding.Opleiding;
import nl.overstap.domain.skill.Skill;
import nl.overstap.domain.skill.SkillSoort;

/// An instapfunctie asks nothing that is learned on the job in the first month: each ESSENTIEEL
/// skill at niveau 1, and then presumed, or taught to anyone in a few days (a safety course),
/// within 2 weken and 300 euro.
final class InstapfunctieRule implements Rule {

  private static final int MOST_TENTHS = 20;
  private static final Bedrag MOST_OWN = new Bedrag(300_00);

  @Override
  public void check(DraftIndex index, Findings findings) {
    Attainable soon = Attainable.ofLeert(shortCourses(index), index);
    for (Placed<Functie> functie : index.beroepen()) {
      if (functie.value().instapfunctie()) {
        index.skillEisen(functie.value().id()).forEach(row -> check(row, soon, index, findings));
      }
    }
  }

  private static List<Placed<Leereffect>> shortCourses(DraftIndex index) {
    return index.planbareOpleidingen().stream()
        .map(Placed::value)
        .filter(opleiding -> isShort(opleiding) && index.vooraf(opleiding.id()).isEmpty())
        .flatMap(opleiding -> index.leert(opleiding.id()).stream())
        .toList();
  }

  private static boolean isShort(Opleiding opleiding) {
    Inzet inzet = opleiding.inzet();
    return inzet != null
        && inzet.weken().tenths() <= MOST_TENTHS
        && (opleiding.betaler() != Betaler.DEELNEMER || inzet.kosten().compareTo(MOST_OWN) <= 0);
  }

  private static void check(
      Placed<SkillEis> row, Attainable soon, DraftIndex index, Findings findings) {
    SkillEis eis = row.value();
    Optional<Skill> skill = index.findSkill(eis.skill());
    boolean planned =
        eis.belang() == Belang.ESSENTIEEL
            && skill.filter(s -> s.soort() != SkillSoort.HOUDING).isPresent();
    if (planned && eis.niveau() > 1) {
      findings.warning(
          row,
          "%s is een instapfunctie en vraagt %s op niveau %d. Vraag hoogstens niveau 1"
              .formatted(eis.functie(), eis.skill(), eis.niveau()));
    } else if (planned && skill.orElseThrow().verondersteld() < 1 && soon.niveau(eis.skill()) < 1) {
      findings.warning(
          row,
          "%s is een instapfunctie en vraagt %s, en dat leert niemand binnen 2 weken en € 300. Maak het BELANGRIJK"
              .formatted(eis.functie(), eis.skill()));
    }
  }
}
