package nl.overstap.catalog.report;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.overstap.catalog.Catalogue;
import nl.overstap.domain.functie.Belang;
import nl.overstap.domain.functie.Doorgroei;
import nl.overstap.domain.functie.Functie;
import nl.overstap.domain.functie.FunctieId;
import nl.overstap.domain.functie.FunctieSoort;
import nl.overstap.domain.functie.KwalificatieEis;
import nl.overstap.domain.functie.Moment;
import nl.overstap.domain.functie.Ontwikkeling;
import nl.overstap.domain.functie.SkillEis;
import nl.overstap.domain.opleiding.Leereffect;
import nl.overstap.domain.opleiding.Module;
import nl.overstap.domain.opleiding.Opleiding;
import nl.overstap.domain.opleiding.OpleidingId;
import nl.overstap.domain.opleiding.Voorafeis;
import nl.overstap.domain.skill.Skill;
import nl.overstap.domain.skill.SkillId;

/// The rows of a catalogue by what they are about, without what is vervallen.
final class Inhoud {
  private final Catalogue catalogue;
  private final Map<SkillId, Skill> skills = new LinkedHashMap<>();
  private final Map<FunctieId, Functie> functies = new LinkedHashMap<>();
  private final Map<FunctieId, List<SkillEis>> skillEisen;
  private final Map<SkillId, Long> essential;
  private final Map<FunctieId, List<KwalificatieEis>> kwalificatieEisen;
  private final Map<FunctieId, List<Ontwikkeling>> ontwikkeling;
  private final Map<FunctieId, List<FunctieId>> komtVanuit = new HashMap<>();
  private final Map<OpleidingId, List<Leereffect>> leert;
  private final Map<OpleidingId, List<Voorafeis>> vooraf;

  Inhoud(Catalogue catalogue) {
    this.catalogue = catalogue;
    catalogue.skills().skills().forEach(skill -> skills.put(skill.id(), skill));
    catalogue.functies().functies().forEach(functie -> functies.put(functie.id(), functie));
    this.skillEisen = group(catalogue.functies().skillEisen(), SkillEis::functie);
    this.essential =
        beroepen().stream()
            .flatMap(functie -> skillEisen(functie.id()).stream())
            .filter(eis -> eis.belang() == Belang.ESSENTIEEL)
            .collect(Collectors.groupingBy(SkillEis::skill, Collectors.counting()));
    this.kwalificatieEisen =
        group(catalogue.functies().kwalificatieEisen(), KwalificatieEis::functie);
    this.ontwikkeling = group(catalogue.functies().ontwikkeling(), Ontwikkeling::functie);
    group(catalogue.functies().doorgroei(), Doorgroei::naar)
        .forEach((naar, rows) -> komtVanuit.put(naar, rows.stream().map(Doorgroei::van).toList()));
    this.leert = group(catalogue.opleidingen().leereffecten(), Leereffect::opleiding);
    this.vooraf = group(catalogue.opleidingen().voorafeisen(), Voorafeis::opleiding);
  }

  Catalogue catalogue() {
    return catalogue;
  }

  /// Functies that one can aim for.
  List<Functie> beroepen() {
    return functies.values().stream()
        .filter(f -> f.soort() == FunctieSoort.BEROEP && !f.levensloop().vervallen())
        .toList();
  }

  List<Opleiding> opleidingen() {
    return catalogue.opleidingen().opleidingen().stream()
        .filter(opleiding -> opleiding.planbaar() && !opleiding.levensloop().vervallen())
        .toList();
  }

  List<Skill> skills() {
    return skills.values().stream().filter(skill -> !skill.levensloop().vervallen()).toList();
  }

  /// A skill that the catalogue itself names.
  Skill skill(SkillId id) {
    return get(skills, id);
  }

  Functie functie(FunctieId id) {
    return get(functies, id);
  }

  /// How many beroepen ask this skill as essential.
  long askedBy(SkillId skill) {
    return essential.getOrDefault(skill, 0L);
  }

  List<SkillEis> skillEisen(FunctieId functie) {
    return skillEisen.getOrDefault(functie, List.of());
  }

  /// What it asks beforehand.
  List<KwalificatieEis> kwalificatieEisen(FunctieId functie) {
    return kwalificatieEisen.getOrDefault(functie, List.of()).stream()
        .filter(eis -> eis.moment() == Moment.VOORAF)
        .toList();
  }

  List<Ontwikkeling> ontwikkeling(FunctieId functie) {
    return ontwikkeling.getOrDefault(functie, List.of());
  }

  /// The functies that grow into this one, one rung down.
  List<FunctieId> komtVanuit(FunctieId functie) {
    return komtVanuit.getOrDefault(functie, List.of());
  }

  List<Leereffect> leert(OpleidingId opleiding) {
    return leert.getOrDefault(opleiding, List.of());
  }

  List<Voorafeis> vooraf(OpleidingId opleiding) {
    return vooraf.getOrDefault(opleiding, List.of());
  }

  /// The wholes that this is a module of.
  Set<OpleidingId> gehelen(OpleidingId module) {
    return catalogue.opleidingen().modules().stream()
        .filter(row -> row.module().equals(module))
        .map(Module::opleiding)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static <K, V> V get(Map<K, V> map, K id) {
    V value = map.get(id);
    if (value == null) {
      throw new IllegalArgumentException("not in the catalogue: " + id);
    }
    return value;
  }

  static <K, T> Map<K, List<T>> group(List<T> rows, Function<T, K> key) {
    return rows.stream()
        .collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
  }
}
