package nl.overstap.catalog.load.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Set;
import nl.overstap.catalog.Catalogue;
import nl.overstap.catalog.load.CatalogueFiles;
import nl.overstap.catalog.read.CatalogueReader;
import nl.overstap.catalog.read.CatalogueReaders;
import nl.overstap.domain.functie.FunctieId;
import nl.overstap.domain.skill.SkillId;
import nl.overstap.support.catalogue.CatalogueDatabase;
import nl.overstap.support.csv.DrawnCatalogue;
import nl.overstap.support.csv.DrawnEsco;
import nl.overstap.support.database.Neo4jTest;
import nl.overstap.support.database.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;

/// R20 on ESCO: what a next version of it no longer has.
@Neo4jTest
class EscoVersionIT {

  private static final SkillId BAKKEN = new SkillId(DrawnEsco.BAKKEN);
  private static final FunctieId BAKKER = new FunctieId(DrawnEsco.BAKKER);

  private final CatalogueReaders readers;
  private final CatalogueStore store;

  @TempDir Path temp;

  EscoVersionIT(Driver driver) {
    this.readers = CatalogueDatabase.readers(driver);
    this.store = new CatalogueStore(driver, StoreSettings.DEFAULT, Clock.systemUTC());
  }

  @BeforeEach
  void empty() {
    TestDatabase.get().clean();
  }

  @Test
  void whatDisappearsStaysAsATombstone() {
    store(DrawnEsco.small(), "esco-1.1.1");
    Catalogue next = store(withoutBaking(), "esco-1.1.2");

    var skill = served().skills(Set.of(BAKKEN)).get(BAKKEN);
    assertThat(skill.skill().naam()).isEqualTo("bake");
    assertThat(skill.skill().levensloop().vervallen()).isTrue();
    assertThat(served().functies(Set.of(BAKKER)).get(BAKKER).functie().levensloop().vervallen())
        .isTrue();
    assertThat(served().telling().skills()).isEqualTo(3);
    assertThat(served().readAll()).isEqualTo(next);
  }

  @Test
  void aVervangerFromOurOwnFileIsKept() {
    DrawnCatalogue settings =
        DrawnEsco.small().with("catalogus.csv", "sleutel,waarde\nnaam,esco\nversie,1\n");
    store(settings, "esco-1.1.1");
    DrawnCatalogue next =
        withoutBaking()
            .with("catalogus.csv", "sleutel,waarde\nnaam,esco\nversie,2\n")
            .with(
                "skills.csv",
                "id,naam,soort,vervallen,vervangenDoor\n%s,bakken,VAARDIGHEID,ja,%s\n"
                    .formatted(DrawnEsco.BAKKEN, DrawnEsco.KOKEN));
    store(next, "esco-1.1.2");

    var skill = served().skills(Set.of(BAKKEN)).get(BAKKEN).skill();
    assertThat(skill.naam()).isEqualTo("bakken");
    assertThat(skill.levensloop().vervangenDoor()).isEqualTo(DrawnEsco.KOKEN);
  }

  /// The same download without one skill, and without the occupation that cannot do without it.
  private static DrawnCatalogue withoutBaking() {
    DrawnCatalogue next = DrawnEsco.small();
    DrawnEsco.small().files().forEach((name, csv) -> next.with(name, lines(csv)));
    return next;
  }

  private static String lines(String csv) {
    return csv.lines()
        .filter(line -> !line.contains(DrawnEsco.BAKKEN) && !line.contains(DrawnEsco.BAKKER))
        .reduce("", (text, line) -> text + line + "\n");
  }

  private CatalogueReader served() {
    return readers.findServed().orElseThrow();
  }

  private Catalogue store(DrawnCatalogue drawn, String folder) {
    Catalogue catalogue = CatalogueFiles.read(drawn.toFolder(temp.resolve(folder))).getCatalogue();
    store.store(catalogue, LoadProgress.SILENT);
    return catalogue;
  }
}
