package nl.overstap.web.endpoint;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import nl.overstap.graphql.request.Grenzen;
import org.jspecify.annotations.Nullable;

/// Reads the parameters of GraphQL over HTTP from an address or a body. Throws
/// InvalidRequestException for what does not have their shape.
final class QuestionReader {
  private static final Set<String> PARAMETERS =
      Set.of("query", "documentId", "operationName", "variables", "extensions");
  private static final String REPLACEMENT = "\uFFFD";

  private final JsonReader json;

  QuestionReader(Grenzen grenzen) {
    this.json = new JsonReader(grenzen);
  }

  Question fromBody(byte[] body) {
    String text = JsonReader.text(body);
    if (text.isBlank()) {
      throw Malformed.request("verzoek", "Het verzoek is leeg. Stuur een JSON-object met query.");
    }
    Map<String, @Nullable Object> object = json.object(text, "verzoek");
    return question(
        object,
        json.object(object.get("variables"), "variables"),
        json.object(object.get("extensions"), "extensions"));
  }

  /// @param query the part of the address behind the question mark, as it came in
  Question fromAddress(@Nullable String query) {
    Map<String, @Nullable Object> values = parameters(query == null ? "" : query);
    return question(values, object(values, "variables"), object(values, "extensions"));
  }

  private Question question(
      Map<String, @Nullable Object> values,
      Map<String, @Nullable Object> variables,
      Map<String, @Nullable Object> extensions) {
    String query = text(values, "query");
    String documentId = text(values, "documentId");
    if (query == null && documentId == null) {
      throw Malformed.request(
          "query", "query ontbreekt. Stuur een GraphQL-vraag in query, of een documentId.");
    }
    if (query != null && documentId != null) {
      throw Malformed.request("documentId", "Stuur query of documentId, niet allebei.");
    }
    String operationName = text(values, "operationName");
    json.checkSize(variables);
    return new Question(
        query,
        documentId,
        operationName == null || operationName.isEmpty() ? null : operationName,
        variables,
        extensions);
  }

  private static @Nullable String text(Map<String, @Nullable Object> values, String name) {
    Object value = values.get(name);
    if (value != null && !(value instanceof String)) {
      throw Malformed.kind(name, "een tekst");
    }
    return (String) value;
  }

  private Map<String, @Nullable Object> object(Map<String, @Nullable Object> values, String name) {
    return values.get(name) instanceof String text && !text.isBlank()
        ? json.object(text, name)
        : Map.of();
  }

  private static Map<String, @Nullable Object> parameters(String query) {
    Map<String, @Nullable Object> values = new HashMap<>();
    for (String pair : query.split("&")) {
      int equals = pair.indexOf('=');
      String name = decoded(equals < 0 ? pair : pair.substring(0, equals));
      if (PARAMETERS.contains(name)
          && values.put(name, decoded(equals < 0 ? "" : pair.substring(equals + 1))) != null) {
        throw Malformed.request(name, name + " staat meer dan één keer in het adres.");
      }
    }
    return values;
  }

  private static String decoded(String part) {
    try {
      String text = URLDecoder.decode(part, StandardCharsets.UTF_8);
      if (!text.contains(REPLACEMENT) || part.contains("%EF%BF%BD")) {
        return text;
      }
    } catch (IllegalArgumentException wrongEscape) {
      // falls through to the same answer
    }
    throw Malformed.request("adres", "Het adres is niet goed gecodeerd. Gebruik UTF-8 en %-codes.");
  }
}
