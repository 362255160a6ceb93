package nl.overstap.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The bundled programs are the versions that are asked for, stand alone, and carry the licences.
class AuditAssetsTests {
  private static final Path SOURCES = Path.of("src/test/audit");
  private static final Path BUNDLE = Path.of("src/test/resources/graphql-http");

  @ParameterizedTest
  @ValueSource(strings = {"graphql-http", "@theguild/federation-composition"})
  void theBundleIsTheVersionOfTheLockfileWithItsLicence(String name) throws IOException {
    var version =
        Pattern.compile("\"" + name + "\": \"([0-9.]+)\"")
            .matcher(Files.readString(SOURCES.resolve("package.json")))
            .results()
            .findFirst()
            .orElseThrow()
            .group(1);

    assertThat(Files.readString(BUNDLE.resolve("THIRD_PARTY.txt")))
        .contains(name + " " + version + " (MIT)", "MIT License");
    assertThat(Files.readString(SOURCES.resolve("package-lock.json")))
        .contains("\"version\": \"" + version + "\"")
        .doesNotContain("://");
  }

  @ParameterizedTest
  @ValueSource(strings = {"audit.mjs", "compose.mjs"})
  void theBundleImportsNothingButWhatNodeHas(String bundle) throws IOException {
    assertThat(Files.readString(BUNDLE.resolve(bundle)))
        .doesNotContainPattern("(?:^|[;}\\s])import\\s*(?:[\\w*{][^;\"']*from\\s*)?[\"'](?!node:)")
        .doesNotContain("require(\"");
  }
}
