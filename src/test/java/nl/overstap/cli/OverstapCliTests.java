package nl.overstap.cli;

import static nl.overstap.support.csv.DrawnCatalogue.small;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The command line as people use it.
class OverstapCliTests {

  @TempDir Path temp;

  private record Result(int code, String out, String err) {}

  private static Result run(String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code = OverstapCli.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
    return new Result(code, out.toString(), err.toString());
  }

  @Test
  void aValidCatalogueGivesZeroAndItsCounts() {
    Result result = run("valideer", small().toFolder(temp).toString());
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
    Result result = run("valideer", small().with("x.csv", "a\n").toFolder(temp).toString());
    assertThat(result.code()).isZero();
    assertThat(result.out())
        .startsWith("Waarschuwingen (1)")
        .contains("x.csv: dit bestand kennen we niet, het telt niet mee")
        .endsWith("De catalogus klopt: geen fouten, 1 waarschuwing." + System.lineSeparator());
  }

  @Test
  void foutenGiveTwo() {
    Path folder = small().withRows("functies.csv", ",kok\n").toFolder(temp);
    Result result = run("valideer", folder.toString());
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.out())
        .startsWith("Fouten (1)")
        .contains("functies.csv:3: id is leeg. Vul deze cel in")
        .contains(
            "De catalogus klopt niet: 1 fout, geen waarschuwingen. Zo wordt er niets van geladen.");
  }

  @Test
  void aFolderThatIsNotThereGivesTwo() {
    Result result = run("valideer", temp.resolve("weg").toString());
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.out()).contains("weg: deze map of zip bestaat niet. Kijk de naam na");
  }

  @Test
  void helpIsDutch() {
    Result help = run("--help");
    assertThat(help.code()).isZero();
    assertThat(help.out()).contains("Gebruik:", "Opdrachten:", "valideer", "Toont deze uitleg.");
    assertThat(run("valideer", "--help").out())
        .contains("Gebruik: overstap valideer", "CATALOGUS", "Afloop:", "Toont deze uitleg.")
        .doesNotContain("Usage", "Show this");
  }

  @Test
  void aMissingFolderIsAskedForInDutch() {
    Result result = run("valideer");
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err())
        .isEqualToNormalizingNewlines(
            "Er ontbreekt iets: CATALOGUS\nUitleg: overstap valideer --help\n");
  }

  @Test
  void anUnknownCommandIsNamed() {
    Result result = run("valider", "data");
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains("'valider data' kennen we niet", "Uitleg: overstap --help");
  }

  @Test
  void noCommandAsksForOne() {
    Result result = run();
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains("Noem een opdracht: valideer");
  }
}
