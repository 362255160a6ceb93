package nl.overstap.catalog.load.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.overstap.catalog.Catalogue;
import nl.overstap.catalog.load.CatalogueFiles;
import nl.overstap.catalog.read.CatalogueReader;
import nl.overstap.catalog.read.CatalogueReaders;
import nl.overstap.catalog.read.page.PageRequest;
import nl.overstap.catalog.read.verschil.Conceptsoort;
import nl.overstap.catalog.read.verschil.VerschilFilter;
import nl.overstap.catalog.read.verschil.Verschiltelling;
import nl.overstap.catalog.read.verschil.Versieverschil;
import nl.overstap.catalog.read.verschil.Wijziging;
import nl.overstap.catalog.read.verschil.Wijzigingsoort;
import nl.overstap.domain.functie.FunctieId;
import nl.overstap.support.catalogue.CatalogueDatabase;
import nl.overstap.support.csv.EscoCopy;
import nl.overstap.support.database.Neo4jTest;
import nl.overstap.support.database.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;

/// A next version of the complete ESCO 1.1.1: a copy without one occupation and without one skill
/// that our own file replaces, with the Dutch names of 1.2.0. Asks for
/// `-Doverstap.referentie=FOLDER`.
@Neo4jTest
class EscoNextVersionIT {
  private static final String SKILL = "http://data.europa.eu/esco/skill/";
  private static final String GONE = SKILL + "0005c151-5b5a-4a66-8aac-60e734beb1ab";
  private static final String KEPT = SKILL + "00064735-8fad-454b-90c7-ed858cc993f2";

  private final CatalogueReaders readers;
  private final CatalogueStore store;

  @TempDir Path temp;

  EscoNextVersionIT(Driver driver) {
    this.readers = CatalogueDatabase.readers(driver);
    this.store = new CatalogueStore(driver, StoreSettings.DEFAULT, Clock.systemUTC());
  }

  @Test
  void whatDisappearsStaysAsATombstoneAndTheDifferenceSaysSo() throws IOException {
    String reference = System.getProperty("overstap.referentie", "");
    assumeThat(reference).as("overstap.referentie is not set").isNotEmpty();
    TestDatabase.get().clean();
    Catalogue old = load(catalogue(reference, "1", "v1.1.1", ""));
    FunctieId occupation = old.functies().functies().getFirst().id();
    Path altered = catalogue(reference, "2", "v1.2.0", occupation.value());
    Files.writeString(
        altered.resolve("skills.csv"),
        "id,naam,soort,vervallen,vervangenDoor\n%s,leiden,VAARDIGHEID,ja,%s\n"
            .formatted(GONE, KEPT));
    Catalogue next = load(altered);

    CatalogueReader served = readers.findServed().orElseThrow();
    assertThat(served.versie()).isEqualTo(next.versie());
    assertThat(served.functies(Set.of(occupation)).get(occupation).functie().levensloop())
        .matches(levensloop -> levensloop.vervallen());
    assertThat(served.grafstenen())
        .singleElement()
        .satisfies(steen -> assertThat(steen.id()).isEqualTo(occupation.value()));
    Versieverschil verschil =
        readers.findVerschil(old.versie().key(), next.versie().key()).orElseThrow();
    assertThat(verschil.aantallen())
        .filteredOn(telling -> telling.soort() == Conceptsoort.FUNCTIE)
        .singleElement()
        .satisfies(telling -> {
          assertThat(telling.vervallen()).isOne();
          assertThat(telling.gewijzigd()).as("other Dutch names").isPositive();
        });
    assertThat(verschil.aantallen())
        .filteredOn(telling -> telling.soort() == Conceptsoort.SKILL)
        .extracting(Verschiltelling::vervallen)
        .containsExactly(1);
    assertThat(vervallen(verschil))
        .extracting(Wijziging::id, Wijziging::vervangenDoor)
        .containsExactly(tuple(occupation.value(), null), tuple(GONE, KEPT));
  }

  private static List<Wijziging> vervallen(Versieverschil verschil) {
    VerschilFilter filter = new VerschilFilter(Set.of(), Set.of(Wijzigingsoort.VERVALLEN));
    return verschil.list(filter, new PageRequest(100, null)).items();
  }

  /// A catalogue of our own that refers to ESCO: the download, and the Dutch names of a version.
  ///
  /// @param without what the copy of the download lacks; empty for the download itself
  private Path catalogue(String reference, String number, String names, String without)
      throws IOException {
    Path folder = Files.createDirectories(temp.resolve("catalogus-" + number));
    Path esco = Path.of(reference, "esco-v1.1.1-en");
    Path dutch = Path.of(reference, "esco-nl", names);
    if (!without.isEmpty()) {
      Path copy = Files.createDirectories(folder.resolve("esco"));
      EscoCopy.without(Set.of(without, GONE), esco, copy);
      esco = copy;
      Path dutchCopy = Files.createDirectories(folder.resolve("esco-nl"));
      EscoCopy.without(Set.of(without, GONE), dutch, dutchCopy);
      dutch = dutchCopy;
    }
    String places =
        Stream.of(esco, dutch)
            .map(Path::toString)
            .reduce((one, other) -> one + "|" + other)
            .orElseThrow();
    Files.writeString(
        folder.resolve("catalogus.csv"),
        "sleutel,waarde\nnaam,esco-proef\nversie,%s\nescoVersie,1.1.1\nesco,%s\n"
            .formatted(number, places));
    return folder;
  }

  private Catalogue load(Path folder) {
    Catalogue catalogue = CatalogueFiles.read(folder).getCatalogue();
    store.store(catalogue, LoadProgress.SILENT);
    return catalogue;
  }
}
