package nl.overstap.catalog.load.rule;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.overstap.catalog.load.finding.Placed;
import nl.overstap.domain.opleiding.Leereffect;
import nl.overstap.domain.skill.SkillId;
import nl.overstap.domain.skill.SkillRelatie;
import nl.overstap.domain.skill.SkillRelatieSoort;

/// The highest niveau that any skill can get from a set of sources, through VALT_ONDER and LIJKT_OP
/// (R4). A skill rises at most four times, so this takes time in proportion to the relations.
final class Attainable {

  private final Map<SkillId, Integer> niveaus = new HashMap<>();
  private final Map<SkillId, List<Placed<SkillRelatie>>> relations;
  private final Deque<SkillId> raised = new ArrayDeque<>();

  private Attainable(DraftIndex index) {
    this.relations = DraftIndex.group(index.draft().skillRelaties(), SkillRelatie::van);
  }

  /// From everything that an opleiding teaches, a functie develops, a kwalificatie shows and
  /// everyone is assumed to have.
  static Attainable ofAll(DraftIndex index) {
    Attainable attainable = new Attainable(index);
    index
        .draft()
        .leereffecten()
        .forEach(r -> attainable.raise(r.value().skill(), r.value().niveau()));
    index
        .draft()
        .ontwikkelingen()
        .forEach(r -> attainable.raise(r.value().skill(), r.value().niveau()));
    index
        .draft()
        .kwalificatieSkills()
        .forEach(r -> attainable.raise(r.value().skill(), r.value().niveau()));
    index
        .draft()
        .skills()
        .forEach(r -> attainable.raise(r.value().id(), r.value().verondersteld()));
    return attainable.closed();
  }

  /// From what these rows teach.
  static Attainable ofLeert(List<Placed<Leereffect>> rows, DraftIndex index) {
    Attainable attainable = new Attainable(index);
    rows.forEach(row -> attainable.raise(row.value().skill(), row.value().niveau()));
    return attainable.closed();
  }

  /// 0 when the skill cannot be had at all.
  int niveau(SkillId skill) {
    return niveaus.getOrDefault(skill, 0);
  }

  private Attainable closed() {
    while (!raised.isEmpty()) {
      SkillId from = raised.removeFirst();
      for (Placed<SkillRelatie> row : relations.getOrDefault(from, List.of())) {
        if (row.value().soort() != SkillRelatieSoort.HANGT_SAMEN_MET) {
          raise(row.value().naar(), niveau(from) - row.value().afslag());
        }
      }
    }
    return this;
  }

  private void raise(SkillId skill, int niveau) {
    if (niveau > niveau(skill)) {
      niveaus.put(skill, niveau);
      raised.addLast(skill);
    }
  }
}
