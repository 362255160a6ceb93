package nl.overstap.catalog.memory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.overstap.catalog.SkillRows;
import nl.overstap.catalog.read.detail.SkillDetails;
import nl.overstap.catalog.read.filter.SkillFilter;
import nl.overstap.domain.skill.Skill;
import nl.overstap.domain.skill.SkillId;
import nl.overstap.domain.skill.SkillRelatie;

/// Skills and how they relate.
final class SkillRoom extends ConceptRoom<SkillId, Skill, SkillFilter> {

  private final Map<SkillId, List<SkillRelatie>> relations = new HashMap<>();

  SkillRoom(SkillRows rows) {
    super(rows.skills());
    for (SkillRelatie relatie : rows.relaties()) {
      add(relatie.van(), relatie);
      if (!relatie.van().equals(relatie.naar())) {
        add(relatie.naar(), relatie);
      }
    }
  }

  private void add(SkillId skill, SkillRelatie relatie) {
    relations.computeIfAbsent(skill, id -> new ArrayList<>()).add(relatie);
  }

  Map<SkillId, SkillDetails> find(Set<SkillId> ids) {
    return find(ids, skill -> new SkillDetails(skill, Lookup.of(relations, skill.id())));
  }

  @Override
  boolean passes(Skill skill, SkillFilter filter) {
    return filter.soort() == null || skill.soort() == filter.soort();
  }
}
