package nl.overstap.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportPartTests {
  @TempDir Path folder;

  @Test
  void aPartIsWrittenInItsPlaceAndTheRestStays() throws IOException {
    Path document = Files.writeString(folder.resolve("speed.md"), "# Speed\n\nFast.\n");
    ReportPart part = new ReportPart(document, "national");

    assertThat(part.read()).isEmpty();
    part.write("## Once\n");
    part.write("## Twice\n");

    assertThat(part.read()).isEqualTo("<!-- national -->\n\n## Twice\n<!-- /national -->\n");
    assertThat(Files.readString(document)).isEqualTo("# Speed\n\nFast.\n\n" + part.read());
  }

  @Test
  void withoutADocumentItIsTheWholeOfIt() throws IOException {
    ReportPart part = new ReportPart(folder.resolve("new.md"), "national");

    part.write("## Once\n");

    assertThat(Files.readString(part.document())).isEqualTo(part.read());
  }
}
