package nl.overstap.catalog.load;

import static nl.overstap.support.csv.DrawnCatalogue.empty;
import static nl.overstap.support.csv.DrawnCatalogue.named;
import static nl.overstap.support.csv.DrawnCatalogue.small;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.overstap.catalog.Catalogue;
import nl.overstap.catalog.load.finding.Melding;
import nl.overstap.catalog.load.table.ReadLimits;
import nl.overstap.domain.Bronvermelding;
import nl.overstap.domain.Herkomst;
import nl.overstap.domain.functie.Belang;
import nl.overstap.domain.functie.FunctieSoort;
import nl.overstap.domain.functie.Moment;
import nl.overstap.domain.opleiding.Beschikbaar;
import nl.overstap.domain.opleiding.Betaler;
import nl.overstap.domain.opleiding.Opleiding;
import nl.overstap.domain.opleiding.Tempo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Folders and zips, what absent columns and empty cells mean, and what a reader is told.
class CatalogueFilesTests {

  @TempDir Path temp;

  private static List<String> errors(Gelezen gelezen) {
    return switch (gelezen) {
      case Gelezen.Invalid invalid ->
          invalid.fouten().getoond().stream().map(Melding::toString).toList();
      case Gelezen.Valid valid -> List.of();
    };
  }

  @Test
  void absentColumnsHaveTheirMeaning() {
    Catalogue catalogue = CatalogueFiles.read(small().toFolder(temp)).getCatalogue();
    Opleiding lassen = catalogue.opleidingen().opleidingen().getFirst();
    assertThat(lassen.betaler()).isEqualTo(Betaler.DEELNEMER);
    assertThat(lassen.beschikbaar()).isEqualTo(Beschikbaar.LANDELIJK);
    assertThat(lassen.tempo()).isEqualTo(Tempo.VRIJ);
    assertThat(lassen.planbaar()).isTrue();
    assertThat(lassen.taal()).isEqualTo("nl");
    assertThat(lassen.bron()).isEqualTo(Bronvermelding.INDICATIEF);
    assertThat(catalogue.functies().functies().getFirst().soort()).isEqualTo(FunctieSoort.BEROEP);
  }

  @Test
  void emptyCellsHaveTheirMeaning() {
    Catalogue catalogue =
        CatalogueFiles.read(
                small()
                    .with("functie_skills.csv", "functie,skill\nfunctie/lasser,skill/lassen\n")
                    .with(
                        "skill_relaties.csv",
                        "van,naar,soort,afslag\nskill/lassen,skill/meten,LIJKT_OP,\n")
                    .with(
                        "kwalificaties.csv",
                        "id,naam,soort\nkwalificatie/vca,VCA,PERSOONSCERTIFICAAT\n")
                    .with(
                        "functie_diplomas.csv",
                        "functie,groep,kwalificatie\nfunctie/lasser,1,kwalificatie/vca\n")
                    .toFolder(temp))
            .getCatalogue();
    assertThat(catalogue.functies().skillEisen().getFirst().niveau()).isEqualTo(2);
    assertThat(catalogue.functies().skillEisen().getFirst().belang()).isEqualTo(Belang.ESSENTIEEL);
    assertThat(catalogue.skills().relaties().getFirst().afslag()).isEqualTo(1);
    assertThat(catalogue.functies().kwalificatieEisen().getFirst().moment())
        .isEqualTo(Moment.VOORAF);
  }

  @Test
  void anEmptyBronIsThatOfTheCatalogue() {
    Catalogue catalogue =
        CatalogueFiles.read(
                named()
                    .withRows("catalogus.csv", "bron,onze bron\n")
                    .with(
                        "skills.csv",
                        """
                        id,naam,soort,herkomst,bron,peildatum
                        skill/a,a,KENNIS,,,
                        skill/b,b,KENNIS,BRON,ESCO 1.1.1,2022-05-01
                        """)
                    .toFolder(temp))
            .getCatalogue();
    assertThat(catalogue.skills().skills())
        .extracting(skill -> skill.bron().bron(), skill -> skill.bron().herkomst())
        .containsExactly(
            tuple("onze bron", Herkomst.INDICATIEF), tuple("ESCO 1.1.1", Herkomst.BRON));
  }

  @Test
  void quotedTextMayHoldCommasQuotesAndLines() {
    Catalogue catalogue =
        CatalogueFiles.read(
                named()
                    .with(
                        "skills.csv",
                        "id,naam,soort,omschrijving,alternatieven\r\n"
                            + "skill/a,\"een, \"\"twee\"\"\",KENNIS,\"regel 1\n"
                            + "regel 2\",x | y|\r\n")
                    .toFolder(temp))
            .getCatalogue();
    assertThat(catalogue.skills().skills().getFirst().naam()).isEqualTo("een, \"twee\"");
    assertThat(catalogue.skills().skills().getFirst().omschrijving()).isEqualTo("regel 1\nregel 2");
    assertThat(catalogue.skills().skills().getFirst().alternatieven()).containsExactly("x", "y");
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheFirstColumn() {
    Path folder =
        small().with("functies.csv", "\uFEFFid,naam\nfunctie/lasser,lasser\n").toFolder(temp);
    assertThat(errors(CatalogueFiles.read(folder))).isEmpty();
  }

  @Test
  void aLineNumberIsThatOfTheFileAlsoAfterTextOfMoreLines() {
    Path folder =
        named()
            .with(
                "skills.csv",
                "id,naam,soort,omschrijving\n\nskill/a,a,KENNIS,\"1\n2\"\nskill/b,b,KENIS,\n")
            .toFolder(temp);
    assertThat(errors(CatalogueFiles.read(folder)))
        .singleElement()
        .asString()
        .startsWith("skills.csv:5: ");
  }

  @Test
  void textThatIsNotUtf8IsAnErrorWithItsLine() throws IOException {
    Path folder = named().toFolder(temp);
    byte[] latin1 = "id,naam,soort\nskill/een,één,KENNIS\n".getBytes(StandardCharsets.ISO_8859_1);
    Files.write(folder.resolve("skills.csv"), latin1);
    assertThat(errors(CatalogueFiles.read(folder)))
        .containsExactly(
            "skills.csv:2: hier staat een teken dat geen UTF-8 is. Bewaar het bestand als UTF-8");
  }

  @Test
  void aPathThatIsNotThereSaysSo() {
    assertThat(errors(CatalogueFiles.read(temp.resolve("weg"))))
        .containsExactly("weg: deze map of zip bestaat niet. Kijk de naam na");
  }

  @Test
  void aFileThatIsNoZipSaysSo() throws IOException {
    Path file = Files.writeString(temp.resolve("tekst.txt"), "hallo");
    assertThat(errors(CatalogueFiles.read(file)))
        .containsExactly(
            "tekst.txt: dit is geen map en geen zip. Geef de map met de CSV-bestanden, of een zip"
                + " daarvan");
  }

  @Test
  void aDamagedZipSaysSo() throws IOException {
    Path file = Files.writeString(temp.resolve("kapot.zip"), "PK\u0003\u0004 en dan niets");
    assertThat(errors(CatalogueFiles.read(file)))
        .containsExactly("kapot.zip: dit is geen goede zip. Maak de zip opnieuw");
  }

  @Test
  void aZipHasItsFilesAtTheTopOrInOneFolder() {
    assertThat(errors(CatalogueFiles.read(small().toZip(temp.resolve("a.zip"), "")))).isEmpty();
    assertThat(errors(CatalogueFiles.read(small().toZip(temp.resolve("b.zip"), "map/")))).isEmpty();
  }

  @Test
  void aZipWithFilesInTwoFoldersIsRefused() {
    Path zip = small().with("oud/skills.csv", "id,naam,soort\n").toZip(temp.resolve("a.zip"), "");
    assertThat(errors(CatalogueFiles.read(zip)))
        .containsExactly("a.zip: de zip heeft twee keer een bestand met de naam skills.csv");
    Path other = small().with("oud/x.csv", "id\n").toZip(temp.resolve("b.zip"), "");
    assertThat(errors(CatalogueFiles.read(other)))
        .containsExactly(
            "b.zip: de bestanden staan in verschillende mappen (bovenaan, oud/). Zet ze allemaal in"
                + " één map of bovenaan");
  }

  @Test
  void aFileThatUnpacksToMoreThanItMayIsRefused() {
    String rows = "skill/x,naam,KENNIS\n".repeat(100_000);
    Path zip =
        named().with("skills.csv", "id,naam,soort\n" + rows).toZip(temp.resolve("bom.zip"), "");
    ReadLimits small = new ReadLimits(1 << 20, 2 << 20, 500, 10);
    assertThat(errors(CatalogueFiles.read(zip, Progress.NONE, small)))
        .containsExactly(
            "skills.csv: dit bestand is te groot. Een bestand is hoogstens 1 MB, alles samen"
                + " hoogstens 2 MB");
  }

  @Test
  void tooManyFilesAreRefused() {
    ReadLimits two = new ReadLimits(1 << 20, 2 << 20, 2, 10);
    Path folder = small().toFolder(temp.resolve("map"));
    assertThat(errors(CatalogueFiles.read(folder, Progress.NONE, two)))
        .containsExactly("map: de map heeft 6 bestanden, het meeste is 2");
    Path zip = small().toZip(temp.resolve("a.zip"), "");
    assertThat(errors(CatalogueFiles.read(zip, Progress.NONE, two)))
        .containsExactly("a.zip: de zip heeft 6 bestanden, het meeste is 2");
  }

  @Test
  void errorsOfAllFilesAreReportedUpToALimitThatIsStated() {
    Path folder =
        small()
            .withRows("functies.csv", ",kok\n".repeat(3))
            .withRows("skills.csv", ",x,KENNIS\n".repeat(300))
            .toFolder(temp);
    Gelezen gelezen = CatalogueFiles.read(folder);
    assertThat(gelezen)
        .isInstanceOfSatisfying(
            Gelezen.Invalid.class,
            invalid -> {
              assertThat(invalid.fouten().getoond()).hasSize(200);
              assertThat(invalid.fouten().totaal()).isEqualTo(303);
              assertThat(invalid.fouten().toString()).endsWith("\nen nog 103");
            });
    assertThatThrownBy(gelezen::getCatalogue)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("skills.csv:4: id is leeg. Vul deze cel in");
  }

  @Test
  void rowsWithOnlyEmptyCellsAreNoRows() {
    Path folder = small().withRows("functies.csv", ",\n,\n").toFolder(temp);
    assertThat(CatalogueFiles.read(folder).getCatalogue().functies().functies()).hasSize(1);
  }

  @Test
  void anEmptyFolderOnlyLacksItsName() {
    assertThat(errors(CatalogueFiles.read(empty().toFolder(temp.resolve("leeg")))))
        .containsExactly(
            "catalogus.csv: dit bestand ontbreekt. Maak het, met daarin naam en versie");
  }

  @Test
  void hiddenFilesAreNotLookedAt() {
    Path folder = small().with(".DS_Store", "x").toFolder(temp);
    assertThat(CatalogueFiles.read(folder).waarschuwingen().getoond()).isEmpty();
  }

  @Test
  void progressEndsWithAllRows() {
    List<String> told = new ArrayList<>();
    CatalogueFiles.read(
        small().toFolder(temp),
        (activity, done, total) -> told.add(activity + " " + done + "/" + total));
    assertThat(told).contains("lezen 6/6").endsWith("opleiding_leert.csv 11/11");
  }

  @Test
  void progressIsPrintedOnceASecondWithWhatIsLeft() {
    List<String> lines = new ArrayList<>();
    long[] clock = {0};
    PrintedProgress progress = new PrintedProgress(lines::add, () -> clock[0]);
    progress.advance("skills.csv", 10, 100);
    clock[0] = 2_000_000_000L;
    progress.advance("skills.csv", 40_000, 100_000);
    progress.advance("skills.csv", 40_001, 100_000);
    assertThat(lines)
        .containsExactly("skills.csv: 40.000 van 100.000, 20.000 per seconde, nog 60.000");
  }
}
