package nl.overstap.catalog.load.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import nl.overstap.catalog.Catalogue;
import nl.overstap.catalog.SkillRows;
import nl.overstap.catalog.read.CatalogueReader;
import nl.overstap.catalog.read.CatalogueReaders;
import nl.overstap.catalog.read.detail.SkillDetails;
import nl.overstap.catalog.read.filter.SkillFilter;
import nl.overstap.catalog.read.page.PageRequest;
import nl.overstap.domain.Bronvermelding;
import nl.overstap.domain.Levensloop;
import nl.overstap.domain.skill.Skill;
import nl.overstap.domain.skill.SkillId;
import nl.overstap.domain.skill.SkillRelatie;
import nl.overstap.domain.skill.SkillRelatieSoort;
import nl.overstap.domain.skill.SkillSoort;
import nl.overstap.support.catalogue.CatalogueDatabase;
import nl.overstap.support.catalogue.RandomCatalogue;
import nl.overstap.support.database.Neo4jTest;
import nl.overstap.support.database.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

/// R20: a concept that is missing from the next load of the same naam stays as a tombstone.
@Neo4jTest
class TombstonesIT {

  private static final SkillId LASSEN = new SkillId("skill/lassen");
  private static final SkillId METEN = new SkillId("skill/meten");

  private final CatalogueReaders readers;
  private final CatalogueStore store;

  TombstonesIT(Driver driver) {
    this.readers = CatalogueDatabase.readers(driver);
    this.store = new CatalogueStore(driver, StoreSettings.DEFAULT, Clock.systemUTC());
  }

  @BeforeEach
  void empty() {
    TestDatabase.get().clean();
  }

  @Test
  void aMissingConceptIsFoundByItsIdAsVervallen() {
    store(1, "vakwerk", LASSEN, METEN);
    store(2, "vakwerk", METEN);

    Skill lassen = find(LASSEN).skill();

    assertThat(lassen.naam()).isEqualTo("naam van skill/lassen");
    assertThat(lassen.levensloop().vervallen()).isTrue();
    assertThat(find(LASSEN).relaties()).isEmpty();
  }

  @Test
  void aTombstoneIsOutsideListsCountsAndTheCatalogueItself() {
    store(1, "vakwerk", LASSEN, METEN);
    Catalogue next = store(2, "vakwerk", METEN);

    var page = served().listSkills(SkillFilter.ALLES, new PageRequest(10, null));

    assertThat(page.items()).extracting(Skill::id).containsExactly(METEN);
    assertThat(served().countSkills(SkillFilter.ALLES)).isOne();
    assertThat(served().telling().skills()).isOne();
    assertThat(served().readAll()).isEqualTo(next);
  }

  @Test
  void aTombstoneOutlivesTheVersionsThatAreKept() {
    store(1, "vakwerk", LASSEN, METEN);
    for (int number = 2; number < 6; number++) {
      store(number, "vakwerk", METEN);
    }

    assertThat(find(LASSEN).skill().levensloop().vervallen()).isTrue();
  }

  @Test
  void aConceptThatComesBackIsNoTombstone() {
    store(1, "vakwerk", LASSEN, METEN);
    store(2, "vakwerk", METEN);
    store(3, "vakwerk", LASSEN, METEN);

    assertThat(find(LASSEN).skill().levensloop()).isEqualTo(Levensloop.BESTAAT);
    assertThat(find(LASSEN).relaties()).hasSize(1);
  }

  @Test
  void aVersionThatIsServedAgainGetsTheTombstonesItLacks() {
    store(1, "vakwerk", METEN);
    store(2, "vakwerk", LASSEN, METEN);
    store(1, "vakwerk", METEN);

    assertThat(find(LASSEN).skill().levensloop().vervallen()).isTrue();
  }

  @Test
  void anotherCatalogueLeavesNoTombstones() {
    store(1, "vakwerk", LASSEN, METEN);
    store(1, "horeca", METEN);

    assertThat(served().skills(Set.of(LASSEN, METEN))).containsOnlyKeys(METEN);
  }

  private SkillDetails find(SkillId id) {
    var found = served().skills(Set.of(id));
    assertThat(found).containsKey(id);
    return found.get(id);
  }

  private CatalogueReader served() {
    return readers.findServed().orElseThrow();
  }

  private Catalogue store(int number, String naam, SkillId... ids) {
    List<Skill> skills = List.of(ids).stream().map(TombstonesIT::skill).toList();
    SkillRelatie relatie =
        new SkillRelatie(
            ids[0], ids[ids.length - 1], SkillRelatieSoort.LIJKT_OP, 1, Bronvermelding.INDICATIEF);
    List<SkillRelatie> relaties = ids.length > 1 ? List.of(relatie) : List.of();
    Catalogue catalogue =
        Versions.withSkills(
            RandomCatalogue.of(type -> 0, 1), naam, number, new SkillRows(skills, relaties));
    store.store(catalogue, LoadProgress.SILENT);
    return catalogue;
  }

  private static Skill skill(SkillId id) {
    return new Skill(
        id,
        "naam van " + id,
        SkillSoort.VAARDIGHEID,
        null,
        null,
        List.of(),
        0,
        "nl",
        Levensloop.BESTAAT,
        Bronvermelding.INDICATIEF);
  }
}
