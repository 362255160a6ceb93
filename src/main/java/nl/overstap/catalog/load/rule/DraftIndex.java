package nl.overstap.catalog.load.rule;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.overstap.catalog.load.file.Draft;
import nl.overstap.catalog.load.finding.Placed;
import nl.overstap.domain.functie.Functie;
import nl.overstap.domain.functie.FunctieId;
import nl.overstap.domain.functie.FunctieSoort;
import nl.overstap.domain.functie.KwalificatieEis;
import nl.overstap.domain.functie.SkillEis;
import nl.overstap.domain.kwalificatie.Kwalificatie;
import nl.overstap.domain.kwalificatie.KwalificatieId;
import nl.overstap.domain.kwalificatie.KwalificatieSkill;
import nl.overstap.domain.opleiding.Leereffect;
import nl.overstap.domain.opleiding.Module;
import nl.overstap.domain.opleiding.Opleiding;
import nl.overstap.domain.opleiding.OpleidingId;
import nl.overstap.domain.opleiding.Voorafeis;
import nl.overstap.domain.skill.Skill;
import nl.overstap.domain.skill.SkillId;
import nl.overstap.domain.skill.SkillSoort;

/// The rows of a draft by what they are about, for the rules.
final class DraftIndex {

  private final Draft draft;
  private final Map<SkillId, Placed<Skill>> skills;
  private final Map<KwalificatieId, Placed<Kwalificatie>> kwalificaties;
  private final Map<OpleidingId, Placed<Opleiding>> opleidingen;
  private final Map<OpleidingId, List<Placed<Leereffect>>> leert;
  private final Map<OpleidingId, List<Placed<Voorafeis>>> vooraf;
  private final Map<OpleidingId, List<Placed<Module>>> modules;
  private final Map<OpleidingId, List<Placed<Module>>> wholes;
  private final Map<KwalificatieId, List<Placed<KwalificatieSkill>>> toontAan;
  private final Map<FunctieId, List<Placed<SkillEis>>> skillEisen;
  private final Map<FunctieId, List<Placed<KwalificatieEis>>> kwalificatieEisen;

  DraftIndex(Draft draft) {
    this.draft = draft;
    this.skills = byId(draft.skills(), Skill::id);
    this.kwalificaties = byId(draft.kwalificaties(), Kwalificatie::id);
    this.opleidingen = byId(draft.opleidingen(), Opleiding::id);
    this.leert = group(draft.leereffecten(), Leereffect::opleiding);
    this.vooraf = group(draft.voorafeisen(), Voorafeis::opleiding);
    this.modules = group(draft.modules(), Module::opleiding);
    this.wholes = group(draft.modules(), Module::module);
    this.toontAan = group(draft.kwalificatieSkills(), KwalificatieSkill::kwalificatie);
    this.skillEisen = group(draft.skillEisen(), SkillEis::functie);
    this.kwalificatieEisen = group(draft.kwalificatieEisen(), KwalificatieEis::functie);
  }

  /// All rows, also what is vervallen.
  Draft draft() {
    return draft;
  }

  /// What still exists, and may be planned.
  List<Placed<Opleiding>> planbareOpleidingen() {
    return draft.opleidingen().stream()
        .filter(row -> row.value().planbaar() && !row.value().levensloop().vervallen())
        .toList();
  }

  /// Functies that still exist and can be aimed for.
  List<Placed<Functie>> beroepen() {
    return draft.functies().stream()
        .filter(row -> row.value().soort() == FunctieSoort.BEROEP)
        .filter(row -> !row.value().levensloop().vervallen())
        .toList();
  }

  Optional<Skill> findSkill(SkillId id) {
    return Optional.ofNullable(skills.get(id)).map(Placed::value);
  }

  Optional<Kwalificatie> findKwalificatie(KwalificatieId id) {
    return Optional.ofNullable(kwalificaties.get(id)).map(Placed::value);
  }

  Optional<Opleiding> findOpleiding(OpleidingId id) {
    return Optional.ofNullable(opleidingen.get(id)).map(Placed::value);
  }

  /// True when the skill is of this soort; an unknown skill is of none.
  boolean isSoort(SkillId id, SkillSoort soort) {
    return findSkill(id).filter(skill -> skill.soort() == soort).isPresent();
  }

  List<Placed<Leereffect>> leert(OpleidingId id) {
    return leert.getOrDefault(id, List.of());
  }

  List<Placed<Voorafeis>> vooraf(OpleidingId id) {
    return vooraf.getOrDefault(id, List.of());
  }

  List<Placed<Module>> modules(OpleidingId whole) {
    return modules.getOrDefault(whole, List.of());
  }

  boolean isModule(OpleidingId id) {
    return wholes.containsKey(id);
  }

  List<Placed<KwalificatieSkill>> toontAan(KwalificatieId id) {
    return toontAan.getOrDefault(id, List.of());
  }

  List<Placed<SkillEis>> skillEisen(FunctieId id) {
    return skillEisen.getOrDefault(id, List.of());
  }

  List<Placed<KwalificatieEis>> kwalificatieEisen(FunctieId id) {
    return kwalificatieEisen.getOrDefault(id, List.of());
  }

  /// Rows by one of their fields, in the order of the rows.
  static <K, T> Map<K, List<Placed<T>>> group(List<Placed<T>> rows, Function<T, K> key) {
    return rows.stream()
        .collect(
            Collectors.groupingBy(
                row -> key.apply(row.value()), LinkedHashMap::new, Collectors.toList()));
  }

  private static <K, T> Map<K, Placed<T>> byId(List<Placed<T>> rows, Function<T, K> id) {
    Map<K, Placed<T>> byId = new HashMap<>();
    rows.forEach(row -> byId.put(id.apply(row.value()), row));
    return byId;
  }
}
