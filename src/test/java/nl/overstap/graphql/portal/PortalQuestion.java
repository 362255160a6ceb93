package nl.overstap.graphql.portal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A question of the guide for a portal team: `docs/portal/vragen` holds its document, its
/// variables and its answer.
record PortalQuestion(String name) {
  static final Path FOLDER = Path.of("docs/portal/vragen");
  private static final JsonMapper JSON = JsonMapper.shared();

  /// In the order of the guide.
  static List<PortalQuestion> all() {
    return List.of(
        new PortalQuestion("Zoeken"),
        new PortalQuestion("WatVraagtDitWerk"),
        new PortalQuestion("MijnPad"),
        new PortalQuestion("WatIsBereikbaar"),
        new PortalQuestion("OpleidingenInMijnRegio"));
  }

  String document() {
    return read(name + ".graphql");
  }

  String variables() {
    return read(name + ".variables.json");
  }

  /// What the shipped catalogue answers, as printed.
  String answer() {
    return read(name + ".json");
  }

  void rewriteAnswer(JsonNode answer) {
    write(
        FOLDER.resolve(name + ".json"),
        JSON.writerWithDefaultPrettyPrinter().writeValueAsString(answer).replace("\r", "") + "\n");
  }

  /// The body of a request, on one line.
  String body() {
    return "{\"query\": \"%s\", \"variables\": %s}"
        .formatted(document().strip().replaceAll("\\s+", " "), oneLine(variables()));
  }

  private static String oneLine(String json) {
    return json.strip().replaceAll("\\s+", " ");
  }

  static String read(String file) {
    try {
      return Files.readString(FOLDER.resolve(file));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  static void write(Path file, String text) {
    try {
      Files.writeString(file, text);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
