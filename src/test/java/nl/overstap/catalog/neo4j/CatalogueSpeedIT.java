package nl.overstap.catalog.neo4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.overstap.catalog.Catalogue;
import nl.overstap.catalog.load.store.CatalogueStore;
import nl.overstap.catalog.load.store.LoadStatus;
import nl.overstap.catalog.load.store.StoreSettings;
import nl.overstap.catalog.read.CatalogueReader;
import nl.overstap.domain.functie.SkillEis;
import nl.overstap.domain.opleiding.Aanbod;
import nl.overstap.domain.opleiding.Leereffect;
import nl.overstap.domain.opleiding.Opleiding;
import nl.overstap.domain.opleiding.Voorafeis;
import nl.overstap.domain.skill.Skill;
import nl.overstap.support.catalogue.CatalogueDatabase;
import nl.overstap.support.catalogue.RandomCatalogue;
import nl.overstap.support.database.Neo4jTest;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

/// How fast a large catalogue is stored and read back, which must be right as well. Only with
/// `-Doverstap.snelheid=true`, because it takes minutes.
@Neo4jTest
class CatalogueSpeedIT {

  private static final Map<Class<?>, Integer> SIZES =
      Map.of(
          Opleiding.class, 20_000,
          Skill.class, 14_000,
          Leereffect.class, 60_000,
          Voorafeis.class, 20_000,
          SkillEis.class, 60_000,
          Aanbod.class, 20_000);

  @Test
  void twentyThousandOpleidingenAreStoredAndReadBack(Driver driver) {
    assumeThat(Boolean.getBoolean("overstap.snelheid")).isTrue();
    Catalogue catalogue = RandomCatalogue.of(type -> SIZES.getOrDefault(type, 3_000), 1);
    CatalogueStore store = new CatalogueStore(driver, StoreSettings.DEFAULT, Clock.systemUTC());
    List<LoadStatus> reports = new ArrayList<>();

    store.store(catalogue, reports::add);
    System.out.println(reports.getLast());

    CatalogueReader reader = CatalogueDatabase.readers(driver).findServed().orElseThrow();
    long begin = System.nanoTime();
    Catalogue read = reader.readAll();
    long millis = (System.nanoTime() - begin) / 1_000_000;
    System.out.println(reports.getLast().total() * 1000 / millis + " rijen per seconde gelezen");
    assertThat(read.equals(catalogue)).as("read back as it was stored").isTrue();
  }
}
