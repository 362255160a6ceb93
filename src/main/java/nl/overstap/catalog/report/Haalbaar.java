package nl.overstap.catalog.report;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.overstap.domain.skill.SkillId;
import nl.overstap.domain.skill.SkillRelatie;
import nl.overstap.domain.skill.SkillRelatieSoort;

/// The highest niveau that each skill gets from what is put in, through VALT_ONDER and LIJKT_OP
/// (R4). A skill rises at most four times, so this takes time in proportion to the relations.
final class Haalbaar {
  private final Map<SkillId, List<SkillRelatie>> relaties;
  private final Map<SkillId, Integer> niveaus = new HashMap<>();

  Haalbaar(Inhoud inhoud) {
    this.relaties = Inhoud.group(inhoud.catalogue().skills().relaties(), SkillRelatie::van);
    inhoud.skills().forEach(skill -> geef(skill.id(), skill.verondersteld()));
  }

  /// What everyone is assumed to have, all opleidingen teach and all work develops.
  static Haalbaar doorLerenEnWerken(Inhoud inhoud) {
    Haalbaar haalbaar = new Haalbaar(inhoud);
    inhoud
        .opleidingen()
        .forEach(o -> inhoud.leert(o.id()).forEach(l -> haalbaar.geef(l.skill(), l.niveau())));
    inhoud
        .catalogue()
        .functies()
        .ontwikkeling()
        .forEach(row -> haalbaar.geef(row.skill(), row.niveau()));
    return haalbaar;
  }

  /// 0 when the skill cannot be had at all.
  int niveau(SkillId skill) {
    return niveaus.getOrDefault(skill, 0);
  }

  /// True when this raised anything.
  boolean geef(SkillId skill, int niveau) {
    if (niveau <= niveau(skill)) {
      return false;
    }
    niveaus.put(skill, niveau);
    Deque<SkillId> raised = new ArrayDeque<>(List.of(skill));
    while (!raised.isEmpty()) {
      SkillId from = raised.removeFirst();
      for (SkillRelatie relatie : relaties.getOrDefault(from, List.of())) {
        int gets = niveau(from) - relatie.afslag();
        if (relatie.soort() != SkillRelatieSoort.HANGT_SAMEN_MET && gets > niveau(relatie.naar())) {
          niveaus.put(relatie.naar(), gets);
          raised.addLast(relatie.naar());
        }
      }
    }
    return true;
  }
}
