package nl.overstap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Arrays;
import nl.overstap.cli.command.ExitCode;
import nl.overstap.config.CommandDatabase;
import nl.overstap.support.csv.DrawnCatalogue;
import nl.overstap.support.database.Neo4jTest;
import nl.overstap.support.database.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The commands that work on a database that services use.
@Neo4jTest
class DatabaseCommandsIT {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir Path temp;

  @BeforeEach
  void empty() {
    TestDatabase.get().clean();
  }

  @Test
  void laadPutsACatalogueInUseAndShowsHowFarItIs() {
    assertThat(run("versies")).isZero();
    assertThat(run("laad", folder(1))).isZero();
    assertThat(run("laad", folder(1))).isZero();

    assertThat(out.toString())
        .contains("Er is geen catalogus in deze database", "is geladen en in gebruik", "niets ver");
    assertThat(err.toString()).contains("rijen geladen");
  }

  @Test
  void gebruikGoesBackToAnEarlierVersionAndVersiesShowsWhichIsUsed() {
    run("laad", folder(1));
    run("laad", folder(2));
    run("versies");
    String first = key(1);
    String second = key(2);

    assertThat(run("gebruik", first)).isZero();
    assertThat(run("gebruik", "proef@9+00000000")).isEqualTo(ExitCode.BAD_INPUT);
    out.getBuffer().setLength(0);
    assertThat(run("versies")).isZero();

    assertThat(out.toString().lines())
        .satisfiesExactly(
            line -> assertThat(line).startsWith(first).endsWith("(in gebruik)"),
            line -> assertThat(line).startsWith(second).doesNotContain("(in gebruik)"));
  }

  @Test
  void aCatalogueWithErrorsChangesNothing() {
    run("laad", folder(1));
    String wrong =
        catalogue(2)
            .with("functie_skills.csv", "functie,skill\nfunctie/lasser,skill/bestaat-niet\n")
            .toFolder(temp.resolve("fout"))
            .toString();

    assertThat(run("laad", wrong)).isEqualTo(ExitCode.BAD_INPUT);

    out.getBuffer().setLength(0);
    run("versies");
    assertThat(out.toString().lines()).hasSize(1);
    assertThat(out.toString()).startsWith("proef@1+");
  }

  @Test
  void aDatabaseThatDoesNotAnswerIsOneSentence() {
    int code =
        OverstapCli.run(
            CommandDatabase::open,
            writer(out),
            writer(err),
            "versies",
            "--uri",
            "bolt://127.0.0.1:1");

    assertThat(code).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(err.toString()).contains("bolt://127.0.0.1:1 antwoordt niet");
    assertThat(err.toString()).doesNotContain("Exception");
  }

  private String key(int number) {
    return out.toString()
        .lines()
        .filter(line -> line.startsWith("proef@" + number) && line.contains("genomen"))
        .map(line -> line.split(" ")[0])
        .findFirst()
        .orElseThrow();
  }

  private int run(String... words) {
    String[] all = Arrays.copyOf(words, words.length + 2);
    all[words.length] = "--uri";
    all[words.length + 1] = TestDatabase.get().uri().toString();
    return OverstapCli.run(CommandDatabase::open, writer(out), writer(err), all);
  }

  private String folder(int number) {
    return catalogue(number).toFolder(temp.resolve("catalogus-" + number)).toString();
  }

  private static DrawnCatalogue catalogue(int number) {
    return DrawnCatalogue.small().versie(number);
  }

  private static PrintWriter writer(StringWriter text) {
    return new PrintWriter(text, true);
  }
}
