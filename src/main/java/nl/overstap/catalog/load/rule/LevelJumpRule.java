package nl.overstap.catalog.load.rule;

import nl.overstap.catalog.load.finding.Findings;
import nl.overstap.catalog.load.finding.Placed;
import nl.overstap.domain.opleiding.Inzet;
import nl.overstap.domain.opleiding.Leereffect;
import nl.overstap.domain.opleiding.Opleiding;
import nl.overstap.domain.opleiding.Voorafeis;
import nl.overstap.domain.opleiding.Voorafeis.FunctieVooraf;
import nl.overstap.domain.opleiding.Voorafeis.KwalificatieVooraf;
import nl.overstap.domain.opleiding.Voorafeis.SkillVooraf;
import nl.overstap.domain.skill.Skill;
import nl.overstap.domain.skill.SkillId;

/// Niveaus that come too easily: 3 or 4 taught without asking a lower one (R2), and 2 taught in
/// less than 16 uren to somebody who has nothing yet.
final class LevelJumpRule implements Rule {

  private static final int FEWEST_UREN = 16;

  @Override
  public void check(DraftIndex index, Findings findings) {
    for (Placed<Opleiding> row : index.planbareOpleidingen()) {
      for (Placed<Leereffect> effect : index.leert(row.value().id())) {
        check(row.value(), effect, index, findings);
      }
    }
  }

  private static void check(
      Opleiding opleiding, Placed<Leereffect> row, DraftIndex index, Findings findings) {
    Leereffect effect = row.value();
    if (effect.niveau() < 2 || asksBefore(effect, index)) {
      return;
    }
    Inzet inzet = opleiding.inzet();
    if (effect.niveau() > 2) {
      findings.warning(
          row,
          "%s leert %s tot niveau %d zonder vooraf een lager niveau te vragen. Vraag niveau %d vooraf"
              .formatted(effect.opleiding(), effect.skill(), effect.niveau(), effect.niveau() - 1));
    } else if (inzet != null && inzet.uren() < FEWEST_UREN && inzet.werkuren() == 0) {
      findings.warning(
          row,
          "%s leert %s tot niveau 2 in %d uren. Vraag niveau 1 vooraf, of maak er niveau 1 van"
              .formatted(effect.opleiding(), effect.skill(), inzet.uren()));
    }
  }

  private static boolean asksBefore(Leereffect effect, DraftIndex index) {
    int verondersteld = index.findSkill(effect.skill()).map(Skill::verondersteld).orElse(0);
    return verondersteld > 0
        || index.vooraf(effect.opleiding()).stream()
            .anyMatch(row -> brings(row.value(), effect.skill(), index));
  }

  /// Work beforehand counts: how much somebody learned there is not for a rule to say.
  private static boolean brings(Voorafeis asked, SkillId skill, DraftIndex index) {
    return switch (asked) {
      case SkillVooraf vooraf -> vooraf.skill().equals(skill);
      case KwalificatieVooraf vooraf ->
          index.toontAan(vooraf.kwalificatie()).stream()
              .anyMatch(row -> row.value().skill().equals(skill));
      case FunctieVooraf work -> true;
    };
  }
}
