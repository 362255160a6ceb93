package nl.overstap.catalog.load.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.overstap.catalog.Catalogue;
import nl.overstap.catalog.Catalogusversie;
import nl.overstap.catalog.load.CatalogueFiles;
import nl.overstap.catalog.read.BewaardeVersie;
import nl.overstap.catalog.read.CatalogueReaders;
import nl.overstap.catalog.read.page.PageRequest;
import nl.overstap.catalog.read.page.SortKey;
import nl.overstap.catalog.read.verschil.Conceptsoort;
import nl.overstap.catalog.read.verschil.VerschilFilter;
import nl.overstap.catalog.read.verschil.Verschiltelling;
import nl.overstap.catalog.read.verschil.Versieverschil;
import nl.overstap.catalog.read.verschil.Wijziging;
import nl.overstap.catalog.read.verschil.Wijzigingsoort;
import nl.overstap.support.catalogue.CatalogueDatabase;
import nl.overstap.support.csv.DrawnCatalogue;
import nl.overstap.support.database.Neo4jTest;
import nl.overstap.support.database.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

/// Which versions are kept, what changed between them, and the way back (R20, R21).
@Neo4jTest
class VersionHistoryIT {

  private static final PageRequest ALL = new PageRequest(100, null);

  private final CatalogueReaders readers;
  private final CatalogueStore store;
  private final VersionLeases leases;

  @TempDir Path temp;

  VersionHistoryIT(Driver driver) {
    this.readers = CatalogueDatabase.readers(driver);
    this.store = new CatalogueStore(driver, StoreSettings.DEFAULT, Clock.systemUTC());
    this.leases = new VersionLeases(driver, Duration.ofMinutes(1));
  }

  @BeforeEach
  void empty() {
    TestDatabase.get().clean();
  }

  @Test
  void theDifferenceSaysWhatCameWentAndChangedWithTheFields() {
    String van = load(numbered(1));
    String naar = load(changed().versie(2));

    Versieverschil verschil = verschil(van, naar);

    assertThat(verschil.aantallen())
        .containsExactly(
            new Verschiltelling(Conceptsoort.FUNCTIE, 1, 0, 1),
            new Verschiltelling(Conceptsoort.OPLEIDING, 0, 1, 1));
    assertThat(verschil.list(VerschilFilter.ALLES, ALL).items())
        .containsExactly(
            new Wijziging(
                Conceptsoort.FUNCTIE,
                Wijzigingsoort.GEWIJZIGD,
                "functie/lasser",
                "lasser",
                null,
                List.of("vereist")),
            new Wijziging(
                Conceptsoort.FUNCTIE,
                Wijzigingsoort.TOEGEVOEGD,
                "functie/slijper",
                "slijper",
                null,
                List.of()),
            new Wijziging(
                Conceptsoort.OPLEIDING,
                Wijzigingsoort.GEWIJZIGD,
                "opleiding/lassen",
                "Lassen",
                null,
                List.of("kosten", "leert")),
            new Wijziging(
                Conceptsoort.OPLEIDING,
                Wijzigingsoort.VERVALLEN,
                "opleiding/meten",
                "Meten",
                null,
                List.of()));
  }

  @Test
  void theSameRowsInAnotherVersionDoNotDiffer() {
    String van = load(numbered(1));
    String naar = load(numbered(2));

    assertThat(verschil(van, naar).aantallen()).isEmpty();
    assertThat(verschil(van, van).aantallen()).isEmpty();
  }

  @Test
  void aVersionFromBeforeThereWereFingerprintsIsComparedByWhatItSays() {
    String van = load(numbered(1));
    String naar = load(changed().versie(2));
    List<Verschiltelling> expected = verschil(van, naar).aantallen();
    try (Session session = TestDatabase.get().driver().session()) {
      session.run("MATCH (n {versie: $van}) REMOVE n.afdruk", Map.of("van", van)).consume();
    }

    CatalogueReaders fresh = CatalogueDatabase.readers(TestDatabase.get().driver());

    assertThat(fresh.findVerschil(van, naar).orElseThrow().aantallen()).isEqualTo(expected);
    assertThat(fresh.findVerschil(van, van).orElseThrow().aantallen()).isEmpty();
  }

  @Test
  void whatIsVervallenByOurOwnRowNamesItsVervanger() {
    String van = load(numbered(1));
    DrawnCatalogue next =
        numbered(2)
            .with(
                "opleidingen.csv",
                """
                id,naam,soort,weken,uren,kosten,vervallen,vervangenDoor
                opleiding/lassen,Lassen,CURSUS,10,80,900,,
                opleiding/meten,Meten,MODULE,2,16,150,ja,opleiding/lassen
                """);
    String naar = load(next);

    assertThat(verschil(van, naar).list(VerschilFilter.ALLES, ALL).items())
        .containsExactly(
            new Wijziging(
                Conceptsoort.OPLEIDING,
                Wijzigingsoort.VERVALLEN,
                "opleiding/meten",
                "Meten",
                "opleiding/lassen",
                List.of()));
  }

  @Test
  void theListIsPagedAndFiltered() {
    Versieverschil verschil = verschil(load(numbered(1)), load(changed().versie(2)));
    List<Wijziging> all = verschil.list(VerschilFilter.ALLES, ALL).items();

    var first = verschil.list(VerschilFilter.ALLES, new PageRequest(3, null));
    var second = verschil.list(VerschilFilter.ALLES, new PageRequest(3, place(all.get(2))));
    var gone = verschil.list(new VerschilFilter(Set.of(), Set.of(Wijzigingsoort.VERVALLEN)), ALL);

    assertThat(first.items()).isEqualTo(all.subList(0, 3));
    assertThat(first.hasNext()).isTrue();
    assertThat(second.items()).isEqualTo(all.subList(3, 4));
    assertThat(second.hasNext()).isFalse();
    assertThat(second.hasPrevious()).isTrue();
    assertThat(second.total()).isEqualTo(4);
    assertThat(gone.items()).extracting(Wijziging::id).containsExactly("opleiding/meten");
  }

  @Test
  void aVersionThatIsNotKeptHasNoDifference() {
    String van = load(numbered(1));

    assertThat(readers.findVerschil(van, "proef@9+00000000")).isEmpty();
  }

  @Test
  void theWayBackServesTheVersionBeforeAndLeavesTombstones() {
    String before = load(numbered(1));
    String after = load(changed().versie(2));

    assertThat(store.serve(before)).isEqualTo(new ServeOutcome.Served(before));
    assertThat(store.serve(before)).isEqualTo(new ServeOutcome.AlreadyServed(before));

    assertThat(readers.findServed().orElseThrow().versie().key()).isEqualTo(before);
    assertThat(readers.findServed().orElseThrow().grafstenen())
        .singleElement()
        .satisfies(steen -> assertThat(steen.id()).isEqualTo("functie/slijper"));
    assertThat(readers.listBewaard())
        .extracting(kept -> kept.versie().key())
        .containsExactly(before, after);
    assertThat(readers.listBewaard())
        .filteredOn(BewaardeVersie::inGebruik)
        .extracting(kept -> kept.versie().key())
        .containsExactly(before);
  }

  @Test
  void aVersionThatIsNotKeptCannotBeServed() {
    String only = load(numbered(1));

    assertThat(store.serve("proef@9+00000000")).isEqualTo(new ServeOutcome.NotKept(List.of(only)));
    assertThat(readers.findServed().orElseThrow().versie().key()).isEqualTo(only);
  }

  @Test
  void aVersionInUseIsNotRemoved() {
    String first = load(numbered(1));
    leases.hold(List.of(first));
    String second = load(numbered(2));
    String third = load(numbered(3));
    String fourth = load(numbered(4));

    assertThat(readers.listVersies())
        .extracting(Catalogusversie::key)
        .containsExactly(fourth, third, first)
        .doesNotContain(second);
    assertThat(readers.findVersie(first).orElseThrow().telling().functies()).isOne();
  }

  private static SortKey place(Wijziging row) {
    return Versieverschil.place(row.soort(), row.wat(), row.id());
  }

  private Versieverschil verschil(String van, String naar) {
    return readers.findVerschil(van, naar).orElseThrow();
  }

  private static DrawnCatalogue numbered(int number) {
    return DrawnCatalogue.small().versie(number);
  }

  /// Without Meten; Lassen is dearer and teaches more; there is a second functie, and the first
  /// asks one thing less.
  private static DrawnCatalogue changed() {
    return DrawnCatalogue.small()
        .with("functies.csv", "id,naam\nfunctie/lasser,lasser\nfunctie/slijper,slijper\n")
        .with(
            "functie_skills.csv",
            """
            functie,skill,niveau,belang
            functie/lasser,skill/lassen,2,ESSENTIEEL
            functie/slijper,skill/meten,1,ESSENTIEEL
            """)
        .with(
            "opleidingen.csv",
            """
            id,naam,soort,weken,uren,kosten
            opleiding/lassen,Lassen,CURSUS,10,80,950
            """)
        .with(
            "opleiding_leert.csv",
            """
            opleiding,skill,niveau
            opleiding/lassen,skill/lassen,2
            opleiding/lassen,skill/meten,1
            """);
  }

  private String load(DrawnCatalogue drawn) {
    Path folder = temp.resolve("catalogus-" + drawn.files().hashCode());
    Catalogue catalogue = CatalogueFiles.read(drawn.toFolder(folder)).getCatalogue();
    store.store(catalogue, LoadProgress.SILENT);
    return catalogue.versie().key();
  }
}
