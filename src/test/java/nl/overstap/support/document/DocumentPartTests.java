package nl.overstap.support.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentPartTests {
  @TempDir Path folder;

  @Test
  void aPartIsWrittenInItsPlaceAndTheRestStays() throws IOException {
    Path document = Files.writeString(folder.resolve("speed.md"), "# Speed\n");
    DocumentPart part = new DocumentPart(document, "national");

    assertThat(part.read()).isEmpty();
    part.write("## Once\n");
    Files.writeString(document, Files.readString(document) + "\nThe end.\n");
    part.write("## Twice\n");

    assertThat(part.read()).isEqualTo(part.with("## Twice")).contains("\n\n## Twice\n\n");
    assertThat(Files.readString(document)).isEqualTo("# Speed\n\n" + part.read() + "\nThe end.\n");
  }

  @Test
  void withoutADocumentItIsTheWholeOfIt() throws IOException {
    DocumentPart part = new DocumentPart(folder.resolve("new.md"), "national");

    part.write("## Once\n");

    assertThat(Files.readString(part.document())).isEqualTo(part.read());
  }
}
