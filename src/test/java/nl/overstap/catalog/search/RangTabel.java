package nl.overstap.catalog.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import nl.overstap.support.document.DocumentPart;

/// A table of figures in `docs/search.md`, as it was measured.
final class RangTabel {

  private final String name;
  private final StringBuilder text = new StringBuilder();

  /// @param name over the first column, and of the part of the document
  RangTabel(String name) {
    this.name = name;
    text.append("| %s | questions | recall | rank |\n| --- | --- | --- | --- |\n".formatted(name));
  }

  void add(String what, Rangcijfers cijfers) {
    text.append(
        String.format(
            Locale.ROOT,
            "| %s | %d | %.2f | %.2f |%n",
            what,
            cijfers.vragen(),
            cijfers.recall(),
            cijfers.reciprocal()));
  }

  /// Compares with the document, or writes it there.
  void check() throws IOException {
    DocumentPart part = new DocumentPart(Path.of("docs/search.md"), name);
    if (Boolean.getBoolean("overstap.golden.herschrijf")) {
      part.write(text.toString());
    }
    assertThat(part.read())
        .as("run with -Doverstap.golden.herschrijf=true to rewrite it in docs/search.md")
        .isEqualTo(part.with(text.toString()));
  }
}
