package nl.overstap.snapshot;

import java.util.LinkedHashSet;
import java.util.Set;
import nl.overstap.catalog.Catalogue;
import nl.overstap.domain.kwalificatie.Kwalificatie;
import nl.overstap.domain.kwalificatie.KwalificatieId;
import nl.overstap.domain.kwalificatie.KwalificatieSkill;
import nl.overstap.domain.opleiding.OpleidingId;
import nl.overstap.domain.skill.Niveau;
import nl.overstap.domain.skill.Skill;
import nl.overstap.domain.skill.SkillRelatie;
import nl.overstap.domain.skill.SkillRelatieSoort;
import nl.overstap.engine.graph.LearningGraphBuilder;

/// Writes what follows by itself: lower niveaus (R2), related skills (R4), what a kwalificatie
/// counts as and shows (R6), and wholes whose modules are all finished (R5).
final class RuleWriter {
  private final FactTable facts;
  private final LearningGraphBuilder builder;

  RuleWriter(FactTable facts, LearningGraphBuilder builder) {
    this.facts = facts;
    this.builder = builder;
  }

  void writeAll(Catalogue catalogue, Concepts concepts, Effects effects) {
    catalogue.skills().skills().forEach(this::writeLowerNiveaus);
    catalogue.skills().relaties().forEach(this::writeRelatie);
    catalogue.kwalificaties().kwalificaties().forEach(k -> writeKwalificatie(k, concepts));
    for (OpleidingId whole : concepts.opleidingen().ids()) {
      writeWhole(whole, concepts, effects);
    }
  }

  private void writeLowerNiveaus(Skill skill) {
    for (int niveau = Niveau.MIN + 1; niveau <= Niveau.MAX; niveau++) {
      rule(facts.skill(skill.id(), niveau), facts.skill(skill.id(), niveau - 1));
    }
  }

  private void writeRelatie(SkillRelatie relatie) {
    if (relatie.soort() == SkillRelatieSoort.HANGT_SAMEN_MET) {
      return;
    }
    for (int niveau = Niveau.MIN + relatie.afslag(); niveau <= Niveau.MAX; niveau++) {
      rule(
          facts.skill(relatie.van(), niveau),
          facts.skill(relatie.naar(), niveau - relatie.afslag()));
    }
  }

  private void writeKwalificatie(Kwalificatie kwalificatie, Concepts concepts) {
    Set<Integer> gives = new LinkedHashSet<>();
    for (KwalificatieId counts : concepts.geeft().of(kwalificatie.id())) {
      gives.add(facts.kwalificatie(counts));
    }
    for (KwalificatieSkill shown : concepts.toontAan().of(kwalificatie.id())) {
      gives.addAll(facts.skillUpTo(shown.skill(), shown.niveau()));
    }
    if (!gives.isEmpty()) {
      builder.addRule(new int[] {facts.kwalificatie(kwalificatie.id())}, FactSets.array(gives));
    }
  }

  private void writeWhole(OpleidingId whole, Concepts concepts, Effects effects) {
    int[] finishedModules =
        concepts.modules().of(whole).stream()
            .mapToInt(module -> facts.findAfgerond(module).orElseThrow())
            .toArray();
    if (finishedModules.length > 0) {
      builder.addRule(finishedModules, FactSets.array(effects.ownOf(whole)));
    }
  }

  private void rule(int need, int give) {
    builder.addRule(new int[] {need}, new int[] {give});
  }
}
