package nl.overstap.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.overstap.catalog.load.CatalogueFiles;
import nl.overstap.catalog.load.Gelezen;
import nl.overstap.catalog.report.Techniek;
import nl.overstap.domain.Weken;
import org.junit.jupiter.api.Test;

/// What typical people are told in the bundled catalogue is what an advisor could say, and the
/// documents about it are up to date.
class BundledCatalogueTests {
  private static final Pattern ID = Pattern.compile("\\w+/[\\w-]+");
  private static final Weken A_YEAR = new Weken(520);

  private static final Gelezen.Valid BUNDLED = (Gelezen.Valid) CatalogueFiles.read(Path.of("data"));
  private static final Matrix MATRIX = MatrixFile.read();
  private static final Onderzoek ONDERZOEK = Onderzoek.van(BUNDLED.catalogue());
  private static final List<Paar> PAREN = ONDERZOEK.paren();
  private static final String REPORT = CatalogueDocument.of(BUNDLED, ONDERZOEK);

  @Test
  void theMatrixIsTwelvePeopleByTwentyFunctiesThatAreThere() {
    assertThat(MATRIX.unknownIn(ONDERZOEK.bureau().snapshot().concepts())).isEmpty();
    assertThat(MATRIX.personen()).hasSize(12);
    assertThat(MATRIX.doelen()).hasSize(20).doesNotHaveDuplicates();
    Techniek techniek = new Techniek(BUNDLED.catalogue());
    assertThat(
            MATRIX.doelen().stream().map(ONDERZOEK.bureau().snapshot().concepts().functies()::get))
        .allMatch(techniek::omvat);
  }

  @Test
  void everyWarningIsExplained() throws IOException {
    String readme = Files.readString(Path.of("data/README.md"));
    assertThat(BUNDLED.waarschuwingen().verzwegen()).isZero();
    assertThat(BUNDLED.waarschuwingen().getoond())
        .as("data/README.md names the id of every warning, and says why it stays")
        .allMatch(melding ->
            ID.matcher(melding.tekst()).results().anyMatch(id -> readme.contains(id.group())));
  }

  @Test
  void nothingAbsurdIsAdvised() {
    assertThat(PAREN.stream().flatMap(paar -> paar.absurd().stream().map(a -> paar + ": " + a)))
        .isEmpty();
  }

  @Test
  void everyoneReachesAFunctieThatIsNoInstapfunctieWithinAYear() {
    List<String> reaching =
        PAREN.stream()
            .filter(paar -> paar.isReachable() && !paar.functie().instapfunctie())
            .filter(paar -> paar.keuzes().snelste().totaal().weken().compareTo(A_YEAR) <= 0)
            .map(paar -> paar.persoon().naam())
            .distinct()
            .toList();

    assertThat(reaching).hasSameElementsAs(MATRIX.personen().stream().map(Persoon::naam).toList());
  }

  @Test
  void whereThreeKindsOfRouteExistThereAreThreeChoices() {
    assertThat(REPORT.substring(REPORT.indexOf("## Te weinig keuze"))).contains("**Geen.**");
  }

  @Test
  void everyPathIsProvenBest() {
    assertThat(PAREN).allMatch(paar -> paar.keuzes().afwegingen().volledig());
    assertThat(
            PAREN.stream()
                .flatMap(paar -> paar.keuzes().punten().stream())
                .filter(pad -> !pad.bewijs().optimaal() || !pad.bewijs().tweedeOptimaal()))
        .isEmpty();
  }

  @Test
  void theCatalogueReportIsUpToDate() {
    new GeneratedDocument(Path.of("docs/catalogus.md"))
        .check(REPORT);
  }

  @Test
  void theExamplesAreUpToDate() {
    String document = ExamplesDocument.of(ONDERZOEK);

    assertThat(document.lines().filter(line -> line.startsWith("## ")).collect(Collectors.toList()))
        .hasSameSizeAs(MATRIX.personen());
    new GeneratedDocument(Path.of("docs/voorbeelden.md")).check(document);
  }
}
