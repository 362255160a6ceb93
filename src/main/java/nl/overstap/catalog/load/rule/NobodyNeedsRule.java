package nl.overstap.catalog.load.rule;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.overstap.catalog.load.finding.Findings;
import nl.overstap.catalog.load.finding.Placed;
import nl.overstap.domain.functie.Ontwikkeling;
import nl.overstap.domain.opleiding.Opleiding;
import nl.overstap.domain.opleiding.Voorafeis;
import nl.overstap.domain.opleiding.Voorafeis.SkillVooraf;
import nl.overstap.domain.skill.SkillId;
import nl.overstap.domain.skill.SkillRelatie;

/// An opleiding nobody needs: it teaches nothing that a functie, a taak or another opleiding asks,
/// leads to no kwalificatie, and is in no whole.
final class NobodyNeedsRule implements Rule {

  @Override
  public void check(DraftIndex index, Findings findings) {
    Set<SkillId> useful = useful(index);
    for (Placed<Opleiding> row : index.planbareOpleidingen()) {
      if (!isNeeded(row.value(), useful, index)) {
        findings.warning(
            row,
            "%s: wat deze opleiding leert, vraagt geen functie en geen andere opleiding, en zij leidt nergens toe op"
                .formatted(row.value().id()));
      }
    }
  }

  private static boolean isNeeded(Opleiding opleiding, Set<SkillId> useful, DraftIndex index) {
    return !opleiding.leidtOpTot().isEmpty()
        || index.isModule(opleiding.id())
        || !index.modules(opleiding.id()).isEmpty()
        || index.leert(opleiding.id()).stream()
            .anyMatch(row -> useful.contains(row.value().skill()));
  }

  /// Skills that are asked, and skills from which one of those follows.
  private static Set<SkillId> useful(DraftIndex index) {
    Map<SkillId, List<Placed<SkillRelatie>>> backwards =
        DraftIndex.group(index.draft().skillRelaties(), SkillRelatie::naar);
    Set<SkillId> useful = new HashSet<>();
    Deque<SkillId> left = new ArrayDeque<>(asked(index));
    while (!left.isEmpty()) {
      SkillId skill = left.removeFirst();
      if (useful.add(skill)) {
        backwards.getOrDefault(skill, List.of()).forEach(row -> left.addLast(row.value().van()));
      }
    }
    return useful;
  }

  private static Set<SkillId> asked(DraftIndex index) {
    Set<SkillId> asked = new HashSet<>();
    index.draft().skillEisen().forEach(row -> asked.add(row.value().skill()));
    index.draft().taakSkills().forEach(row -> asked.add(row.value().skill()));
    for (Placed<Ontwikkeling> row : index.draft().ontwikkelingen()) {
      if (row.value().vanaf() > 0) {
        asked.add(row.value().skill());
      }
    }
    for (Placed<Voorafeis> row : index.draft().voorafeisen()) {
      if (row.value() instanceof SkillVooraf vooraf) {
        asked.add(vooraf.skill());
      }
    }
    return asked;
  }
}
