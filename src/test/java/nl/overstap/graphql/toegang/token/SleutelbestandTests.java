package nl.overstap.graphql.toegang.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The key of the service: made once, kept, and of its owner alone.
class SleutelbestandTests {
  @TempDir Path folder;

  @Test
  void theFirstStartMakesAKeyAndTheNextKeepsIt() {
    Sleutelbestand file = new Sleutelbestand(folder.resolve("nieuw/toegang.sleutel"));

    Sleutel first = file.leesOfMaak();

    assertThat(file.leesOfMaak().toText()).isEqualTo(first.toText());
    assertThat(file.lees().toText()).isEqualTo(first.toText());
    assertThat(first.toBytes()).hasSize(32);
  }

  @Test
  void twoServicesHaveDifferentKeys() {
    Sleutel one = new Sleutelbestand(folder.resolve("a")).leesOfMaak();
    Sleutel other = new Sleutelbestand(folder.resolve("b")).leesOfMaak();

    assertThat(one.toText()).isNotEqualTo(other.toText());
  }

  @Test
  void onlyTheOwnerMayReadIt() throws IOException {
    assumeThat(folder.getFileSystem().supportedFileAttributeViews()).contains("posix");
    Path file = folder.resolve("sleutel");

    new Sleutelbestand(file).leesOfMaak();

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
  }

  @Test
  void aKeyThatOthersCanReadIsRefused() throws IOException {
    assumeThat(folder.getFileSystem().supportedFileAttributeViews()).contains("posix");
    Path file = folder.resolve("sleutel");
    new Sleutelbestand(file).leesOfMaak();
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));

    assertThatThrownBy(() -> new Sleutelbestand(file).leesOfMaak())
        .isInstanceOf(SleutelException.class)
        .hasMessageContaining("chmod 600 " + file);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "geen base64!", "a29ydA=="})
  void whatIsNoKeyIsRefusedWithTheFileAndWithoutItsContent(String content) throws IOException {
    Path file = folder.resolve("sleutel");
    new Sleutelbestand(file).leesOfMaak();
    Files.writeString(file, content);

    assertThatThrownBy(() -> new Sleutelbestand(file).lees())
        .isInstanceOf(SleutelException.class)
        .hasMessageStartingWith("De sleutel " + file + " is niet te lezen.")
        .hasMessageNotContaining("base64!");
  }

  @Test
  void withoutAKeyThereIsNothingToRead() {
    assertThatThrownBy(() -> new Sleutelbestand(folder.resolve("weg")).lees())
        .isInstanceOf(SleutelException.class)
        .hasMessageContaining("start haar daar één keer");
  }
}
