package nl.overstap.catalog.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.overstap.catalog.Catalogue;
import nl.overstap.catalog.load.CatalogueFiles;
import nl.overstap.catalog.load.Gelezen;
import nl.overstap.catalog.load.Progress;
import nl.overstap.domain.Herkomst;
import nl.overstap.domain.functie.FunctieSoort;
import nl.overstap.domain.opleiding.Leereffect;
import nl.overstap.domain.opleiding.OpleidingId;
import nl.overstap.domain.opleiding.Voorafeis;
import nl.overstap.domain.skill.SkillId;
import nl.overstap.support.csv.DrawnEsco;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What holds for every generated catalogue, whatever its seed.
class CatalogueGeneratorTests {

  private static final long SEED = Long.getLong("overstap.zaad", 20261121);

  @TempDir Path temp;

  private GenerationPlan plan(int opleidingen, Family family) {
    System.out.println("CatalogueGeneratorTests seed " + SEED + ": -Doverstap.zaad=N draws others");
    return new GenerationPlan(SEED, opleidingen, family, true);
  }

  @ParameterizedTest
  @EnumSource
  void itLoadsWithoutErrorsOrWarningsAndHasItsSize(Family family) {
    Gelezen read = write(plan(1_500, family), "een");

    Catalogue catalogue = read.getCatalogue();
    assertThat(read.waarschuwingen().getoond()).isEmpty();
    assertThat(catalogue.opleidingen().opleidingen()).hasSize(1_500);
    assertThat(catalogue.praktijk().regios()).hasSize(35);
    assertThat(catalogue.functies().doorgroei()).isNotEmpty();
    assertThat(catalogue.functies().ontwikkeling()).isNotEmpty();
    assertThat(catalogue.opleidingen().modules()).isNotEmpty();
    assertThat(catalogue.opleidingen().aanbod().size()).isGreaterThan(1_000);
  }

  @ParameterizedTest
  @EnumSource
  void theSameSeedGivesTheSameBytesAndAnotherSeedOthers(Family family) {
    GenerationPlan plan = plan(300, family);
    write(plan, "een");
    write(plan, "twee");
    write(new GenerationPlan(SEED + 1, 300, family, true), "drie");

    assertThat(texts("een")).isEqualTo(texts("twee")).isNotEqualTo(texts("drie"));
  }

  @ParameterizedTest
  @EnumSource
  void everySkillThatIsAskedCanBeReached(Family family) {
    Catalogue catalogue = write(plan(1_500, family), "een").getCatalogue();

    Map<SkillId, Integer> reached = reached(catalogue);

    assertThat(catalogue.functies().skillEisen())
        .allSatisfy(eis ->
            assertThat(reached.getOrDefault(eis.skill(), 0)).isGreaterThanOrEqualTo(eis.niveau()));
  }

  @Test
  void modulesTeachThreeToNineSkillsThatOneFunctieAsks() {
    Catalogue catalogue = write(plan(1_000, Family.SOFT), "een").getCatalogue();
    Map<OpleidingId, Set<SkillId>> taught =
        catalogue.opleidingen().leereffecten().stream()
            .collect(
                Collectors.groupingBy(
                    Leereffect::opleiding,
                    Collectors.mapping(Leereffect::skill, Collectors.toSet())));
    Map<Object, Set<SkillId>> asked =
        catalogue.functies().skillEisen().stream()
            .collect(
                Collectors.groupingBy(
                    eis -> eis.functie(),
                    Collectors.mapping(eis -> eis.skill(), Collectors.toSet())));

    assertThat(taught.values())
        .allSatisfy(skills -> {
          assertThat(skills).hasSizeBetween(3, 9);
          assertThat(asked.values()).anyMatch(functie -> functie.containsAll(skills));
        });
  }

  @Test
  void hardAsksMoreThanSoft() {
    int soft =
        write(plan(1_000, Family.SOFT), "soft").getCatalogue().opleidingen().voorafeisen().size();
    int hard =
        write(plan(1_000, Family.HARD), "hard").getCatalogue().opleidingen().voorafeisen().size();

    assertThat(hard).isGreaterThan(3 * soft);
  }

  @Test
  void everythingSaysThatItWasGenerated() {
    Catalogue catalogue = write(plan(200, Family.SOFT), "een").getCatalogue();

    assertThat(catalogue.versie().bron()).contains("gegenereerd", "" + SEED);
    assertThat(catalogue.opleidingen().opleidingen())
        .allSatisfy(opleiding -> {
          assertThat(opleiding.bron().herkomst()).isEqualTo(Herkomst.VOORBEELD);
          assertThat(opleiding.bron().bron()).contains("gegenereerd");
        });
    assertThat(catalogue.opleidingen().leereffecten())
        .extracting(row -> row.bron().herkomst())
        .doesNotContain(Herkomst.BRON);
  }

  @Test
  void opleidingenForEscoNameItsFolderAndTeachItsSkills() {
    Path folder = DrawnEsco.small().toFolder(temp.resolve("esco-1.1.1"));
    Catalogue esco = CatalogueFiles.readEsco(List.of(folder), Progress.NONE).getCatalogue();

    CatalogueGenerator.write(
        plan(20, Family.HARD), temp.resolve("met"), esco, List.of("../esco-1.1.1"));
    Catalogue both = CatalogueFiles.read(temp.resolve("met")).getCatalogue();

    assertThat(both.opleidingen().opleidingen()).hasSize(20);
    assertThat(both.functies().functies()).containsAll(esco.functies().functies());
    assertThat(both.opleidingen().leereffecten())
        .extracting(row -> row.skill().value())
        .contains(DrawnEsco.KOKEN, DrawnEsco.BAKKEN)
        .doesNotContain(DrawnEsco.FRANS);
  }

  @Test
  void aSizeThatCannotBeIsRefused() {
    assertThatThrownBy(() -> plan(0, Family.SOFT))
        .hasMessage("0 opleidingen kan niet. Kies een getal van 1 tot en met 1000000");
  }

  private Gelezen write(GenerationPlan plan, String folder) {
    CatalogueGenerator.write(plan, temp.resolve(folder));
    return CatalogueFiles.read(temp.resolve(folder));
  }

  /// The highest niveau of every skill for somebody who starts with nothing and follows whatever is
  /// open, until nothing opens any more.
  private static Map<SkillId, Integer> reached(Catalogue catalogue) {
    Map<SkillId, Integer> reached = new HashMap<>();
    Set<Object> papers = new HashSet<>();
    Set<OpleidingId> followed = new HashSet<>();
    var vooraf =
        catalogue.opleidingen().voorafeisen().stream()
            .collect(Collectors.groupingBy(Voorafeis::opleiding));
    var leert =
        catalogue.opleidingen().leereffecten().stream()
            .collect(Collectors.groupingBy(Leereffect::opleiding));
    assertThat(catalogue.functies().functies())
        .allMatch(functie -> functie.soort() == FunctieSoort.BEROEP);
    boolean more = true;
    while (more) {
      more = false;
      for (var opleiding : catalogue.opleidingen().opleidingen()) {
        var groepen =
            vooraf.getOrDefault(opleiding.id(), List.of()).stream()
                .collect(Collectors.groupingBy(Voorafeis::groep));
        boolean open =
            opleiding.leerbaan() == null
                && groepen.values().stream()
                    .allMatch(groep -> groep.stream().anyMatch(eis -> holds(eis, reached, papers)));
        if (open && followed.add(opleiding.id())) {
          more = true;
          papers.addAll(opleiding.leidtOpTot());
          leert
              .getOrDefault(opleiding.id(), List.of())
              .forEach(row -> reached.merge(row.skill(), row.niveau(), Math::max));
        }
      }
    }
    return reached;
  }

  private static boolean holds(Voorafeis eis, Map<SkillId, Integer> reached, Set<Object> papers) {
    return switch (eis) {
      case Voorafeis.SkillVooraf s -> reached.getOrDefault(s.skill(), 0) >= s.niveau();
      case Voorafeis.KwalificatieVooraf k -> papers.contains(k.kwalificatie());
      case Voorafeis.FunctieVooraf f -> false;
    };
  }

  private Map<String, String> texts(String folder) {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.list(temp.resolve(folder))) {
      for (Path file : files.toList()) {
        texts.put(file.getFileName().toString(), Files.readString(file));
      }
      return texts;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
