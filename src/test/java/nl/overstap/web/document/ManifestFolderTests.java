package nl.overstap.web.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ManifestFolderTests {
  @TempDir Path folder;

  @Test
  void bothFormsOfManifestsAreRead() {
    assertThat(ManifestFolder.read(Path.of("src/test/resources/documenten")))
        .containsOnlyKeys("7f3c", "9a41", "sector-namen")
        .hasEntrySatisfying("9a41", text -> assertThat(text).startsWith("query Functie"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          nonsense                      | is geen JSON
          []                            | is geen object van id naar document
          {"a": 1}                      | heeft geen tekst bij 'a'
          {"a": " "}                    | heeft geen tekst bij 'a'
          {"operations": [{"id": "a"}]} | heeft geen tekst bij 'a'
          {"operations": [{}]}          | heeft geen tekst bij 'id'
          """)
  void whatIsNoManifestIsNamed(String text, String wrong) throws IOException {
    Files.writeString(folder.resolve("app.json"), text);

    assertThatThrownBy(() -> ManifestFolder.read(folder))
        .isInstanceOf(UnreadableDocumentsException.class)
        .hasMessageContainingAll("app.json", wrong);
  }

  @Test
  void oneIdIsOneDocument() throws IOException {
    Files.writeString(folder.resolve("a.json"), "{\"x\": \"{ a }\", \"y\": \"{ a }\"}");
    Files.writeString(folder.resolve("b.json"), "{\"y\": \"{ a }\", \"x\": \"{ b }\"}");

    assertThatThrownBy(() -> ManifestFolder.read(folder))
        .hasMessageContainingAll("b.json", "ander document met id 'x'");
  }

  @Test
  void aFolderThatIsNotThereIsNamed() {
    assertThatThrownBy(() -> ManifestFolder.read(folder.resolve("weg")))
        .isInstanceOf(UnreadableDocumentsException.class)
        .hasMessageContainingAll("overstap.documenten.map", "weg");
  }
}
