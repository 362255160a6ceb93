package nl.overstap.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A document that is made from the bundled catalogue.
///
/// `-Doverstap.golden.herschrijf=true` writes it instead of comparing it.
record GeneratedDocument(Path path) {
  private static final boolean REWRITES = Boolean.getBoolean("overstap.golden.herschrijf");

  void check(String text) {
    try {
      if (REWRITES) {
        Files.writeString(path, text);
      }
      assertThat(Files.readString(path))
          .as("-Doverstap.golden.herschrijf=true writes " + path)
          .isEqualToNormalizingNewlines(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
