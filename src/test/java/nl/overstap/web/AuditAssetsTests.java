package nl.overstap.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The bundled audit is the version that is asked for, stands alone, and carries its licence.
class AuditAssetsTests {
  private static final Path SOURCES = Path.of("src/test/audit");
  private static final Path BUNDLE = Path.of("src/test/resources/graphql-http");

  @Test
  void theBundleIsTheVersionOfTheLockfileWithItsLicence() throws IOException {
    var version =
        Pattern.compile("\"graphql-http\": \"([0-9.]+)\"")
            .matcher(Files.readString(SOURCES.resolve("package.json")))
            .results()
            .findFirst()
            .orElseThrow()
            .group(1);

    assertThat(Files.readString(BUNDLE.resolve("THIRD_PARTY.txt")))
        .contains("graphql-http " + version + " (MIT)", "MIT License");
    assertThat(Files.readString(SOURCES.resolve("package-lock.json")))
        .contains("\"version\": \"" + version + "\"")
        .doesNotContain("://");
  }

  @Test
  void theBundleImportsNothing() throws IOException {
    assertThat(Files.readString(BUNDLE.resolve("audit.mjs")))
        .doesNotContainPattern("(?m)^import ")
        .doesNotContain("require(\"");
  }
}
