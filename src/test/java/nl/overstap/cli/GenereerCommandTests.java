package nl.overstap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.overstap.support.csv.DrawnEsco;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The command that writes an invented catalogue, and what other commands then make of it.
class GenereerCommandTests {

  @TempDir Path temp;

  @Test
  void whatItWritesIsValid() {
    String target = temp.resolve("nieuw").toString();

    CommandRun written =
        CommandRun.of("genereer", "--naar", target, "--opleidingen", "150", "--zaad", "4");

    assertThat(written.code()).isZero();
    assertThat(written.out()).startsWith("150 opleidingen geschreven in " + target);
    assertThat(CommandRun.of("valideer", target).out())
        .startsWith("gegenereerd-150@zaad-4-SOFT+")
        .contains("150 opleidingen", "De catalogus klopt: geen fouten, geen waarschuwingen.");
  }

  @Test
  void aPathThroughItIsFound() {
    String target = temp.resolve("nieuw").toString();
    CommandRun.of("genereer", "--naar", target, "--opleidingen", "150", "--soort", "HARD");

    CommandRun path =
        CommandRun.of("plan", target, "--functie", "functie/voorbeeld-00001", "--budget", "20");

    assertThat(path.code()).as(path.err() + path.out()).isZero();
    assertThat(path.out()).startsWith("Upskillpad naar ").contains("1. ");
  }

  @Test
  void escoIsNamedAndNotCopied() throws IOException {
    Path esco = DrawnEsco.small().toFolder(temp.resolve("esco-1.1.1"));
    Path target = temp.resolve("nieuw");

    CommandRun written =
        CommandRun.of(
            "genereer",
            "--naar",
            target.toString(),
            "--opleidingen",
            "20",
            "--esco",
            esco.toString());

    assertThat(written.code()).as(written.err()).isZero();
    assertThat(Files.readString(target.resolve("catalogus.csv"))).contains("esco,../esco-1.1.1");
    assertThat(CommandRun.of("valideer", target.toString()).out())
        .contains("4 skills", "20 opleidingen");
  }

  @Test
  void aFolderWithSomethingInItIsLeftAlone() throws IOException {
    Files.writeString(temp.resolve("van-mij.csv"), "a\n");

    CommandRun refused = CommandRun.of("genereer", "--naar", temp.toString());

    assertThat(refused.code()).isEqualTo(2);
    assertThat(refused.err()).contains("is niet leeg. Kies een map die leeg is");
    assertThat(temp.resolve("catalogus.csv")).doesNotExist();
  }

  @Test
  void aWrongEscoAndAWrongSizeAreRefused() {
    CommandRun noEsco =
        CommandRun.of(
            "genereer",
            "--naar",
            temp.resolve("x").toString(),
            "--esco",
            temp.resolve("weg").toString());
    CommandRun none =
        CommandRun.of("genereer", "--naar", temp.resolve("x").toString(), "--opleidingen", "0");

    assertThat(noEsco.code()).isEqualTo(2);
    assertThat(noEsco.err()).contains("bestaat niet", "Deze ESCO klopt niet.");
    assertThat(none.code()).isEqualTo(2);
    assertThat(none.err()).contains("0 opleidingen kan niet");
  }
}
