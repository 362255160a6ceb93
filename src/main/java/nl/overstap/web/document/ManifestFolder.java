package nl.overstap.web.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A folder with manifests, `*.json`, as client tools write them: an object of id to document, or
/// one with a list `operations`, each with `id` and `body`.
final class ManifestFolder {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private ManifestFolder() {}

  /// Id to document. Throws [UnreadableDocumentsException] for a folder or file that is not as it
  /// should be, and for one id with two documents.
  static Map<String, String> read(Path folder) {
    Map<String, String> documents = new LinkedHashMap<>();
    for (Path file : manifests(folder)) {
      manifest(file)
          .forEach((id, text) -> {
            String other = documents.putIfAbsent(id, text);
            if (other != null && !other.equals(text)) {
              throw wrong(
                  file, "heeft een ander document met id '" + id + "' dan een eerder bestand");
            }
          });
    }
    return documents;
  }

  private static List<Path> manifests(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    } catch (IOException unreadable) {
      throw new UnreadableDocumentsException(
          "overstap.documenten.map is '"
              + folder
              + "'. Die map is niet te lezen. Noem een map met manifesten (*.json).");
    }
  }

  private static Map<String, String> manifest(Path file) {
    try {
      JsonNode root = JSON.readTree(Files.readString(file));
      return root.path("operations").isArray() ? operations(file, root) : entries(file, root);
    } catch (IOException | JacksonException unreadable) {
      throw wrong(file, "is geen JSON");
    }
  }

  private static Map<String, String> entries(Path file, JsonNode root) {
    if (!root.isObject()) {
      throw wrong(file, "is geen object van id naar document");
    }
    Map<String, String> documents = new LinkedHashMap<>();
    root.properties()
        .forEach(
            entry -> documents.put(entry.getKey(), text(file, entry.getKey(), entry.getValue())));
    return documents;
  }

  private static Map<String, String> operations(Path file, JsonNode root) {
    Map<String, String> documents = new LinkedHashMap<>();
    for (JsonNode operation : root.path("operations")) {
      String id = text(file, "id", operation.path("id"));
      documents.put(id, text(file, id, operation.path("body")));
    }
    return documents;
  }

  private static String text(Path file, String what, JsonNode value) {
    if (!value.isString() || value.stringValue().isBlank()) {
      throw wrong(file, "heeft geen tekst bij '" + what + "'");
    }
    return value.stringValue();
  }

  private static UnreadableDocumentsException wrong(Path file, String what) {
    return new UnreadableDocumentsException(
        "Het manifest '"
            + file
            + "' "
            + what
            + ". Schrijf een object van id naar document, zoals {\"sha256:...\": \"query ...\"}.");
  }
}
