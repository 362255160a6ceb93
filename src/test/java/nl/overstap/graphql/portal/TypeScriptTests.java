package nl.overstap.graphql.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.overstap.graphql.InProcessGraphql;
import nl.overstap.graphql.ShippedApi;
import org.junit.jupiter.api.Test;

/// The types of the client in TypeScript are those of the schema, and the client fits them.
class TypeScriptTests {
  private static final Path CLIENT = Path.of("docs/portal/client-ts");
  private static final Path TYPES = CLIENT.resolve("src/gegenereerd.ts");
  private static final Path COMPILER = CLIENT.resolve("node_modules/typescript/bin/tsc");

  @Test
  void theGeneratedTypesAreThoseOfTheSchema() throws IOException {
    try (InProcessGraphql api = ShippedApi.start()) {
      String types = TypeScript.of(api.schema(), PortalQuestion.all());
      if (Boolean.getBoolean("overstap.portal.herschrijf")) {
        Files.writeString(TYPES, types);
      }

      assertThat(Files.readString(TYPES))
          .as("-Doverstap.portal.herschrijf=true writes it anew")
          .isEqualTo(types);
    }
  }

  /// Only after `npm ci` in the folder of the client.
  @Test
  void theClientFitsItsTypes() throws Exception {
    assumeThat(COMPILER).exists();

    Process compiler =
        new ProcessBuilder("node", "node_modules/typescript/bin/tsc", "--noEmit")
            .directory(CLIENT.toFile())
            .redirectErrorStream(true)
            .start();
    String said = new String(compiler.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(compiler.waitFor()).as(said).isZero();
  }
}
