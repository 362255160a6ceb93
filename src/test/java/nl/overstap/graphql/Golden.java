package nl.overstap.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import nl.overstap.graphql.InProcessGraphql.Answer;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Documents under `src/test/resources/graphql-golden` with the whole answer that belongs to them:
/// `x.graphql`, perhaps `x.variables.json`, and `x.json`.
final class Golden {
  private static final Path FOLDER = Path.of("src/test/resources/graphql-golden");
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private Golden() {}

  /// Asks the document and compares the whole answer.
  static void assertAnswer(ApiUnderTest test, String name) {
    assertAnswer(test.ask(read(name + ".graphql"), variables(name)), name);
  }

  /// Compares an answer with the golden one.
  static void assertAnswer(Answer answer, String name) {
    String json = ApiUnderTest.json(answer);
    if (Boolean.getBoolean("overstap.golden.herschrijf")) {
      write(name + ".json", json + "\n");
    }
    assertThat(JSON.readTree(json))
        .as("run with -Doverstap.golden.herschrijf=true to rewrite %s.json; got%n%s", name, json)
        .isEqualTo(JSON.readTree(read(name + ".json")));
  }

  /// The variables of a document, or none.
  static Map<String, Object> variables(String name) {
    return Files.exists(FOLDER.resolve(name + ".variables.json"))
        ? JSON.readValue(read(name + ".variables.json"), new TypeReference<>() {})
        : Map.of();
  }

  /// The text of a golden file.
  static String read(String file) {
    try {
      return Files.readString(FOLDER.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(String file, String text) {
    try {
      Files.writeString(FOLDER.resolve(file), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
