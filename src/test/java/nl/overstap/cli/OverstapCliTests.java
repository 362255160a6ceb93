package nl.overstap.cli;

import static nl.overstap.support.csv.DrawnCatalogue.small;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The command line as people use it.
class OverstapCliTests {

  @TempDir Path temp;

  @Test
  void aValidCatalogueGivesZeroAndItsCounts() {
    CommandRun result = CommandRun.of("valideer", small().toFolder(temp).toString());
    assertThat(result.code()).isZero();
    assertThat(result.out())
        .matches(
            "proef@1\\+[0-9a-f]{8}: 1 functies, 2 skills, 2 opleidingen, 0 kwalificaties,"
                + " 0 sectoren, 0 regio's, 0 keer aanbod\\R"
                + "De catalogus klopt: geen fouten, geen waarschuwingen\\.\\R");
    assertThat(result.err()).isEmpty();
  }

  @Test
  void waarschuwingenAreListedAndDoNotCountAsFouten() {
    CommandRun result =
        CommandRun.of("valideer", small().with("x.csv", "a\n").toFolder(temp).toString());
    assertThat(result.code()).isZero();
    assertThat(result.out())
        .startsWith("Waarschuwingen (1)")
        .contains("x.csv: dit bestand kennen we niet, het telt niet mee")
        .endsWith("De catalogus klopt: geen fouten, 1 waarschuwing." + System.lineSeparator());
  }

  @Test
  void foutenGiveTwo() {
    Path folder = small().withRows("functies.csv", ",kok\n").toFolder(temp);
    CommandRun result = CommandRun.of("valideer", folder.toString());
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.out())
        .startsWith("Fouten (1)")
        .contains("functies.csv:3: id is leeg. Vul deze cel in")
        .contains(
            "De catalogus klopt niet: 1 fout, geen waarschuwingen. Zo wordt er niets van geladen.");
  }

  @Test
  void aFolderThatIsNotThereGivesTwo() {
    CommandRun result = CommandRun.of("valideer", temp.resolve("weg").toString());
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.out()).contains("weg: deze map of zip bestaat niet. Kijk de naam na");
  }

  @Test
  void helpIsDutch() {
    CommandRun help = CommandRun.of("--help");
    assertThat(help.code()).isZero();
    assertThat(help.out()).contains("Gebruik:", "Opdrachten:", "valideer", "Toont deze uitleg.");
    assertThat(CommandRun.of("valideer", "--help").out())
        .contains("Gebruik: overstap valideer", "CATALOGUS", "Afloop:", "Toont deze uitleg.")
        .doesNotContain("Usage", "Show this");
  }

  @Test
  void aMissingFolderIsAskedForInDutch() {
    CommandRun result = CommandRun.of("valideer");
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err())
        .isEqualToNormalizingNewlines(
            "Er ontbreekt iets: CATALOGUS\nUitleg: overstap valideer --help\n");
  }

  @Test
  void anUnknownCommandIsNamed() {
    CommandRun result = CommandRun.of("valider", "data");
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains("'valider data' kennen we niet", "Uitleg: overstap --help");
  }

  @Test
  void noCommandAsksForOne() {
    CommandRun result = CommandRun.of();
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains("Noem een opdracht: valideer");
  }
}
