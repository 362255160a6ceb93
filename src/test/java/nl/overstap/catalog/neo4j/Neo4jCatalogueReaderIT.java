package nl.overstap.catalog.neo4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import nl.overstap.catalog.Catalogue;
import nl.overstap.catalog.load.store.CatalogueStore;
import nl.overstap.catalog.load.store.LoadProgress;
import nl.overstap.catalog.load.store.StoreSettings;
import nl.overstap.catalog.read.CatalogueReader;
import nl.overstap.catalog.read.FunctieFilter;
import nl.overstap.catalog.read.KwalificatieFilter;
import nl.overstap.catalog.read.OpleidingFilter;
import nl.overstap.catalog.read.Page;
import nl.overstap.catalog.read.PageRequest;
import nl.overstap.catalog.read.RegioFilter;
import nl.overstap.catalog.read.SectorFilter;
import nl.overstap.catalog.read.SkillFilter;
import nl.overstap.catalog.read.SortKey;
import nl.overstap.domain.functie.Functie;
import nl.overstap.domain.functie.FunctieId;
import nl.overstap.domain.functie.SectorId;
import nl.overstap.domain.kwalificatie.KwalificatieId;
import nl.overstap.domain.opleiding.OpleiderId;
import nl.overstap.domain.opleiding.Opleiding;
import nl.overstap.domain.opleiding.OpleidingId;
import nl.overstap.domain.praktijk.WerkgeverId;
import nl.overstap.domain.regio.RegioId;
import nl.overstap.domain.skill.Skill;
import nl.overstap.domain.skill.SkillId;
import nl.overstap.support.catalogue.CatalogueDatabase;
import nl.overstap.support.catalogue.RandomCatalogue;
import nl.overstap.support.catalogue.Seed;
import nl.overstap.support.database.Neo4jTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.neo4j.driver.Driver;

/// Reading one version from Neo4j.
@Neo4jTest
@TestInstance(Lifecycle.PER_CLASS)
class Neo4jCatalogueReaderIT {

  private static final PageRequest FIRST = new PageRequest(7, null);

  private final Catalogue catalogue = RandomCatalogue.of(type -> 60, Seed.next());
  private CountingDriver counting;
  private CatalogueReader reader;

  @BeforeAll
  void load(Driver driver) {
    store(driver, RandomCatalogue.of(type -> 60, 1));
    store(driver, catalogue);
    this.counting = new CountingDriver(driver);
    this.reader = CatalogueDatabase.readers(counting.driver()).findServed().orElseThrow();
  }

  @Test
  void aReaderReadsTheVersionThatWasServedWhenItWasMade() {
    assertThat(reader.versie()).isEqualTo(catalogue.versie());
    assertThat(reader.readAll()).isEqualTo(catalogue);
  }

  @Test
  void eachMethodIsOneQueryHoweverManyIdsAreAsked() {
    List<Consumer<CatalogueReader>> methods = new ArrayList<>(lookups());
    methods.addAll(lists());
    methods.add(CatalogueReader::telling);

    assertThat(methods)
        .allSatisfy(method -> assertThat(counting.during(() -> method.accept(reader))).isOne());
  }

  @Test
  void readingAllIsOneQueryPerKindOfRow() {
    assertThat(counting.during(reader::readAll)).isEqualTo(27);
  }

  @Test
  void aSkillComesWithItsRelationsBothWays() {
    Skill skill = catalogue.skills().skills().getFirst();

    var found = reader.skills(Set.of(skill.id()));

    assertThat(found).containsOnlyKeys(skill.id());
    assertThat(found.get(skill.id()).skill()).isEqualTo(skill);
    assertThat(found.get(skill.id()).relaties())
        .containsExactlyElementsOf(
            catalogue.skills().relaties().stream()
                .filter(row -> row.van().equals(skill.id()) || row.naar().equals(skill.id()))
                .toList());
  }

  @Test
  void aFunctieComesWithWhatItAsksAndTeaches() {
    Functie functie = catalogue.functies().functies().getFirst();
    FunctieId id = functie.id();

    var found = reader.functies(Set.of(id, new FunctieId("functie/bestaat-niet")));

    assertThat(found).containsOnlyKeys(id);
    var details = found.get(id);
    var rows = catalogue.functies();
    assertThat(details.functie()).isEqualTo(functie);
    assertThat(details.skillEisen())
        .isEqualTo(rows.skillEisen().stream().filter(r -> r.functie().equals(id)).toList());
    assertThat(details.kwalificatieEisen())
        .isEqualTo(rows.kwalificatieEisen().stream().filter(r -> r.functie().equals(id)).toList());
    assertThat(details.ontwikkeling())
        .isEqualTo(rows.ontwikkeling().stream().filter(r -> r.functie().equals(id)).toList());
    assertThat(details.taken())
        .isEqualTo(rows.taken().stream().filter(r -> r.functie().equals(id)).toList());
    assertThat(details.arbeidsmarkt())
        .isEqualTo(rows.arbeidsmarkt().stream().filter(r -> r.functie().equals(id)).toList());
    assertThat(details.aandachtspunten())
        .isEqualTo(
            catalogue.praktijk().aandachtspunten().stream()
                .filter(r -> r.bij().equals(id.value()))
                .toList());
  }

  @Test
  void anOpleidingComesWithWhatItTeachesAndAsks() {
    OpleidingId id = catalogue.opleidingen().opleidingen().getFirst().id();
    var rows = catalogue.opleidingen();

    var details = reader.opleidingen(Set.of(id)).get(id);

    assertThat(details).isNotNull();
    assertThat(details.leereffecten())
        .isEqualTo(rows.leereffecten().stream().filter(r -> r.opleiding().equals(id)).toList());
    assertThat(details.voorafeisen())
        .isEqualTo(rows.voorafeisen().stream().filter(r -> r.opleiding().equals(id)).toList());
    assertThat(details.aanbod())
        .isEqualTo(
            rows.aanbod().stream()
                .filter(r -> r.opleiding().equals(id) && !r.levensloop().vervallen())
                .toList());
  }

  @Test
  void aListIsSortedByNameAndLeavesOutWhatIsVervallen() {
    List<Skill> expected =
        catalogue.skills().skills().stream()
            .filter(skill -> !skill.levensloop().vervallen())
            .sorted(
                Comparator.comparing((Skill skill) -> SortKey.normalise(skill.naam()))
                    .thenComparing(Skill::id))
            .toList();

    assertThat(reader.listSkills(SkillFilter.ALLES, new PageRequest(100, null)))
        .isEqualTo(new Page<>(expected, expected.size(), false, false));
    assertThat(reader.telling().skills()).isEqualTo(expected.size());
  }

  @Test
  void pagesFollowEachOtherWithoutGapsOrDoubles() {
    List<Opleiding> all =
        reader.listOpleidingen(OpleidingFilter.ALLES, new PageRequest(100, null)).items();
    List<Opleiding> seen = new ArrayList<>();
    Page<Opleiding> page = reader.listOpleidingen(OpleidingFilter.ALLES, FIRST);
    assertThat(page.hasPrevious()).isFalse();
    while (page.hasNext()) {
      seen.addAll(page.items());
      Opleiding last = page.items().getLast();
      SortKey after = new SortKey(SortKey.normalise(last.naam()), last.id().value());
      page = reader.listOpleidingen(OpleidingFilter.ALLES, new PageRequest(7, after));
      assertThat(page.hasPrevious()).isTrue();
    }
    seen.addAll(page.items());

    assertThat(seen).isEqualTo(all);
  }

  @Test
  void aFilterLeavesOutTheRest() {
    var eis = catalogue.functies().skillEisen().getFirst();
    Set<FunctieId> asking = new HashSet<>();
    catalogue.functies().skillEisen().stream()
        .filter(row -> row.skill().equals(eis.skill()))
        .forEach(row -> asking.add(row.functie()));

    var page =
        reader.listFuncties(
            new FunctieFilter(null, null, null, eis.skill()), new PageRequest(100, null));

    assertThat(page.items())
        .isEqualTo(
            reader.listFuncties(FunctieFilter.ALLES, new PageRequest(100, null)).items().stream()
                .filter(functie -> asking.contains(functie.id()))
                .toList());
  }

  private List<Consumer<CatalogueReader>> lookups() {
    return List.of(
        reader -> reader.skills(Set.of(new SkillId("skill/1"), new SkillId("skill/2"))),
        reader -> reader.functies(Set.of(new FunctieId("functie/1"), new FunctieId("functie/2"))),
        reader -> reader.opleidingen(Set.of(new OpleidingId("opleiding/1"))),
        reader -> reader.kwalificaties(Set.of(new KwalificatieId("kwalificatie/1"))),
        reader -> reader.sectoren(Set.of(new SectorId("sector/1"))),
        reader -> reader.regios(Set.of(new RegioId("regio/1"))),
        reader -> reader.opleiders(Set.of(new OpleiderId("opleider/1"))),
        reader -> reader.werkgevers(Set.of(new WerkgeverId("werkgever/1"))));
  }

  private List<Consumer<CatalogueReader>> lists() {
    return List.of(
        reader -> reader.listSkills(SkillFilter.ALLES, FIRST),
        reader -> reader.listFuncties(FunctieFilter.ALLES, FIRST),
        reader -> reader.listOpleidingen(OpleidingFilter.ALLES, FIRST),
        reader -> reader.listKwalificaties(KwalificatieFilter.ALLES, FIRST),
        reader -> reader.listSectoren(SectorFilter.ALLES, FIRST),
        reader -> reader.listRegios(RegioFilter.ALLES, FIRST));
  }

  private static void store(Driver driver, Catalogue catalogue) {
    new CatalogueStore(driver, StoreSettings.DEFAULT, Clock.systemUTC())
        .store(catalogue, LoadProgress.SILENT);
  }
}
