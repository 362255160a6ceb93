package nl.overstap.catalog.neo4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.overstap.catalog.Catalogue;
import nl.overstap.catalog.load.store.CatalogueStore;
import nl.overstap.catalog.load.store.LoadProgress;
import nl.overstap.catalog.load.store.StoreSettings;
import nl.overstap.catalog.memory.InMemoryCatalogue;
import nl.overstap.catalog.read.AnyId;
import nl.overstap.catalog.read.CatalogueReader;
import nl.overstap.catalog.read.filter.FunctieFilter;
import nl.overstap.catalog.read.filter.KwalificatieFilter;
import nl.overstap.catalog.read.filter.OpleidingFilter;
import nl.overstap.catalog.read.filter.RegioFilter;
import nl.overstap.catalog.read.filter.SectorFilter;
import nl.overstap.catalog.read.filter.SkillFilter;
import nl.overstap.catalog.read.page.PageRequest;
import nl.overstap.catalog.read.page.Slice;
import nl.overstap.catalog.read.page.SortKey;
import nl.overstap.domain.functie.Functie;
import nl.overstap.domain.functie.FunctieId;
import nl.overstap.domain.functie.FunctieSoort;
import nl.overstap.domain.functie.Sector;
import nl.overstap.domain.functie.SectorId;
import nl.overstap.domain.kwalificatie.Kwalificatie;
import nl.overstap.domain.kwalificatie.KwalificatieId;
import nl.overstap.domain.opleiding.Leerweg;
import nl.overstap.domain.opleiding.Opleider;
import nl.overstap.domain.opleiding.OpleiderId;
import nl.overstap.domain.opleiding.Opleiding;
import nl.overstap.domain.opleiding.OpleidingId;
import nl.overstap.domain.praktijk.Werkgever;
import nl.overstap.domain.praktijk.WerkgeverId;
import nl.overstap.domain.regio.RegioId;
import nl.overstap.domain.regio.RegioSoort;
import nl.overstap.domain.skill.Skill;
import nl.overstap.domain.skill.SkillId;
import nl.overstap.domain.skill.SkillSoort;
import nl.overstap.domain.vraag.Soort;
import nl.overstap.support.catalogue.CatalogueDatabase;
import nl.overstap.support.catalogue.RandomCatalogue;
import nl.overstap.support.catalogue.Seed;
import nl.overstap.support.database.Neo4jTest;
import org.jspecify.annotations.Nullable;
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
  private static final PageRequest MANY = new PageRequest(100, null);

  private final Catalogue catalogue = RandomCatalogue.of(type -> 60, Seed.next());
  private final CatalogueReader inMemory = new InMemoryCatalogue(catalogue);
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
    methods.add(reader -> reader.soorten(Set.of(new AnyId("skill/1"), new AnyId("regio/1"))));
    methods.add(reader -> reader.nearestIds(Soort.SECTOR, "sector/weg"));

    assertThat(methods)
        .allSatisfy(method -> assertThat(counting.during(() -> method.accept(reader))).isOne());
  }

  @Test
  void whatWasCountedOfAVersionIsNotCountedAgain() {
    reader.telling();
    reader.countSkills(new SkillFilter(SkillSoort.KENNIS));

    int queries =
        counting.during(() -> {
          reader.telling();
          reader.countSkills(new SkillFilter(SkillSoort.KENNIS));
        });

    assertThat(queries).isZero();
    assertThat(counting.during(() -> reader.countSkills(new SkillFilter(SkillSoort.TAAL)))).isOne();
  }

  @Test
  void readingAllIsOneQueryPerKindOfRow() {
    assertThat(counting.during(reader::readAll)).isEqualTo(27);
  }

  @Test
  void itFindsByIdWhatTheCatalogueInMemoryFinds() {
    Set<FunctieId> functies = ids(catalogue.functies().functies(), Functie::id);
    Set<SkillId> skills = ids(catalogue.skills().skills(), Skill::id);
    Set<OpleidingId> opleidingen = ids(catalogue.opleidingen().opleidingen(), Opleiding::id);
    Set<KwalificatieId> kwalificaties =
        ids(catalogue.kwalificaties().kwalificaties(), Kwalificatie::id);

    assertThat(reader.functies(functies)).isEqualTo(inMemory.functies(functies));
    assertThat(reader.skills(skills)).isEqualTo(inMemory.skills(skills));
    assertThat(reader.opleidingen(opleidingen)).isEqualTo(inMemory.opleidingen(opleidingen));
    assertThat(reader.kwalificaties(kwalificaties))
        .isEqualTo(inMemory.kwalificaties(kwalificaties));
  }

  @Test
  void itFindsTheSmallThingsByIdToo() {
    Set<SectorId> sectoren = ids(catalogue.functies().sectoren(), Sector::id);
    Set<OpleiderId> opleiders = ids(catalogue.opleidingen().opleiders(), Opleider::id);
    Set<WerkgeverId> werkgevers = ids(catalogue.praktijk().werkgevers(), Werkgever::id);

    assertThat(reader.sectoren(sectoren)).isEqualTo(inMemory.sectoren(sectoren));
    assertThat(reader.opleiders(opleiders)).isEqualTo(inMemory.opleiders(opleiders));
    assertThat(reader.werkgevers(werkgevers)).isEqualTo(inMemory.werkgevers(werkgevers));
  }

  @Test
  void itCountsAndListsWhatTheCatalogueInMemoryCountsAndLists() {
    assertThat(reader.telling()).isEqualTo(inMemory.telling());
    assertThat(filtered())
        .allSatisfy(list -> assertThat(list.apply(reader)).isEqualTo(list.apply(inMemory)));
    assertThat(counted())
        .allSatisfy(count -> assertThat(count.apply(reader)).isEqualTo(count.apply(inMemory)));
  }

  @Test
  void pagesFollowEachOtherWithoutGapsOrDoubles() {
    List<Opleiding> all = reader.listOpleidingen(OpleidingFilter.ALLES, MANY).items();
    List<Opleiding> seen = new ArrayList<>();
    Slice<Opleiding> page = reader.listOpleidingen(OpleidingFilter.ALLES, FIRST);
    assertThat(page.hasPrevious()).isFalse();
    while (page.hasNext()) {
      seen.addAll(page.items());
      Opleiding last = page.items().getLast();
      SortKey after = SortKey.of(last);
      page = reader.listOpleidingen(OpleidingFilter.ALLES, new PageRequest(7, after));
      assertThat(page.hasPrevious()).isTrue();
    }
    seen.addAll(page.items());

    assertThat(seen).isEqualTo(all);
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

  /// Lists with each filter, of which each leaves something out.
  private List<Function<CatalogueReader, Slice<?>>> filtered() {
    var skill = catalogue.functies().skillEisen().getFirst().skill();
    var taught = catalogue.opleidingen().leereffecten().getFirst().skill();
    var sector = new SectorId("sector/1");
    var regio = new RegioId("regio/1");
    return List.of(
        reader -> reader.listSkills(SkillFilter.ALLES, MANY),
        reader -> reader.listSkills(new SkillFilter(SkillSoort.TAAL), MANY),
        reader -> reader.listFuncties(new FunctieFilter(sector, null, null, null), MANY),
        reader -> reader.listFuncties(new FunctieFilter(null, null, true, skill), MANY),
        reader -> reader.listFuncties(functiesOf(FunctieSoort.ERVARING), FIRST),
        reader -> reader.listOpleidingen(opleidingen(Leerweg.BBL, null, null), MANY),
        reader -> reader.listOpleidingen(opleidingen(null, taught, null), MANY),
        reader -> reader.listOpleidingen(opleidingen(null, null, regio), MANY),
        reader -> reader.listKwalificaties(KwalificatieFilter.ALLES, FIRST),
        reader -> reader.listSectoren(new SectorFilter(sector), MANY),
        reader -> reader.listRegios(new RegioFilter(RegioSoort.LAND), MANY));
  }

  private List<Function<CatalogueReader, Long>> counted() {
    var taught = catalogue.opleidingen().leereffecten().getFirst().skill();
    return List.of(
        reader -> reader.countSkills(new SkillFilter(SkillSoort.TAAL)),
        reader -> reader.countFuncties(functiesOf(FunctieSoort.ERVARING)),
        reader -> reader.countOpleidingen(opleidingen(null, taught, null)),
        reader -> reader.countKwalificaties(KwalificatieFilter.ALLES),
        reader -> reader.countSectoren(new SectorFilter(new SectorId("sector/1"))),
        reader -> reader.countRegios(new RegioFilter(RegioSoort.LAND)));
  }

  private static FunctieFilter functiesOf(FunctieSoort soort) {
    return new FunctieFilter(null, soort, null, null);
  }

  private static OpleidingFilter opleidingen(
      @Nullable Leerweg leerweg, @Nullable SkillId leert, @Nullable RegioId regio) {
    return new OpleidingFilter(null, leerweg, leert, regio);
  }

  private static <T, I> Set<I> ids(List<T> rows, Function<T, I> id) {
    return rows.stream().map(id).collect(Collectors.toSet());
  }

  private static void store(Driver driver, Catalogue catalogue) {
    new CatalogueStore(driver, StoreSettings.DEFAULT, Clock.systemUTC())
        .store(catalogue, LoadProgress.SILENT);
  }
}
