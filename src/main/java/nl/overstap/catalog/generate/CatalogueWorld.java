package nl.overstap.catalog.generate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import nl.overstap.catalog.Catalogue;
import nl.overstap.domain.functie.Belang;
import nl.overstap.domain.functie.Functie;
import nl.overstap.domain.functie.FunctieId;
import nl.overstap.domain.functie.FunctieSoort;
import nl.overstap.domain.functie.SkillEis;
import nl.overstap.domain.skill.Skill;
import nl.overstap.domain.skill.SkillId;
import nl.overstap.domain.skill.SkillSoort;

/// The functies and skills of a catalogue that is there already, such as ESCO.
final class CatalogueWorld {

  private final Map<SkillId, Integer> skillNumbers = new HashMap<>();
  private final Map<FunctieId, List<SkillEis>> eisen = new HashMap<>();
  private final List<Skill> skills;
  private final List<Functie> functies;

  private CatalogueWorld(Catalogue catalogue) {
    this.skills =
        catalogue.skills().skills().stream()
            .filter(skill -> skill.soort() != SkillSoort.HOUDING)
            .filter(skill -> !skill.levensloop().vervallen())
            .toList();
    skills.forEach(skill -> skillNumbers.put(skill.id(), skillNumbers.size()));
    catalogue.functies().skillEisen().stream()
        .filter(eis -> eis.belang() == Belang.ESSENTIEEL)
        .filter(eis -> skillNumbers.containsKey(eis.skill()))
        .forEach(eis -> eisen.computeIfAbsent(eis.functie(), f -> new ArrayList<>()).add(eis));
    this.functies =
        catalogue.functies().functies().stream()
            .filter(functie -> functie.soort() == FunctieSoort.BEROEP)
            .filter(functie -> !functie.levensloop().vervallen())
            .filter(functie -> eisen.containsKey(functie.id()))
            .toList();
  }

  /// Throws IllegalArgumentException, in Dutch, for a catalogue in which nothing is asked.
  static World of(Catalogue catalogue) {
    CatalogueWorld reading = new CatalogueWorld(catalogue);
    if (reading.functies.isEmpty()) {
      throw new IllegalArgumentException(
          "de catalogus %s heeft geen functies met eisen. Geef een map met ESCO"
              .formatted(catalogue.versie()));
    }
    return reading.world();
  }

  private World world() {
    int[][] asks = perFunctie(eis -> skillNumbers.getOrDefault(eis.skill(), 0));
    return new World(
        functies.stream().map(functie -> functie.id().value()).toList(),
        functies.stream().map(Functie::naam).toList(),
        sectoren(),
        skills.stream().map(skill -> skill.id().value()).toList(),
        skills.stream().map(Skill::naam).toList(),
        asks,
        perFunctie(SkillEis::niveau),
        World.inverse(asks, skills.size()));
  }

  private int[][] perFunctie(ToIntFunction<SkillEis> value) {
    return functies.stream().map(f -> eisen(f).mapToInt(value).toArray()).toArray(int[][]::new);
  }

  private Stream<SkillEis> eisen(Functie functie) {
    return eisen.getOrDefault(functie.id(), List.of()).stream();
  }

  /// One number for each first sector.
  private int[] sectoren() {
    Map<String, Integer> numbers = new HashMap<>();
    return functies.stream()
        .map(
            functie -> functie.sectoren().isEmpty() ? "" : functie.sectoren().getFirst().toString())
        .mapToInt(sector -> numbers.computeIfAbsent(sector, s -> numbers.size()))
        .toArray();
  }
}
