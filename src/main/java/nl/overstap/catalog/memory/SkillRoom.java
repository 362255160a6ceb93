package nl.overstap.catalog.memory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.overstap.catalog.SkillRows;
import nl.overstap.catalog.read.detail.SkillDetails;
import nl.overstap.catalog.read.filter.SkillFilter;
import nl.overstap.catalog.read.page.PageRequest;
import nl.overstap.catalog.read.page.Slice;
import nl.overstap.domain.skill.Skill;
import nl.overstap.domain.skill.SkillId;
import nl.overstap.domain.skill.SkillRelatie;

/// Skills and how they relate.
final class SkillRoom {

  private final Map<SkillId, Skill> skills;
  private final SortedRows<Skill> sorted;
  private final Map<SkillId, List<SkillRelatie>> relations = new HashMap<>();

  SkillRoom(SkillRows rows) {
    this.skills = Lookup.byId(rows.skills(), Skill::id);
    this.sorted =
        SortedRows.of(
            rows.skills(), s -> !s.levensloop().vervallen(), Skill::naam, s -> s.id().value());
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
    return Lookup.details(
        ids, skills, skill -> new SkillDetails(skill, Lookup.of(relations, skill.id())));
  }

  Slice<Skill> list(SkillFilter filter, PageRequest page) {
    return sorted.page(skill -> passes(skill, filter), page);
  }

  long count(SkillFilter filter) {
    return sorted.count(skill -> passes(skill, filter));
  }

  private static boolean passes(Skill skill, SkillFilter filter) {
    return filter.soort() == null || skill.soort() == filter.soort();
  }

  Set<SkillId> ids() {
    return skills.keySet();
  }

  int count() {
    return sorted.size();
  }
}
