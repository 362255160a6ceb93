package nl.overstap.web.endpoint;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import nl.overstap.graphql.error.Foutcode;
import nl.overstap.graphql.error.InvalidRequestException;
import nl.overstap.graphql.request.Grenzen;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Reads JSON that a stranger sent: strictly, and no larger than it may be.
final class JsonReader {
  /// Deeper than any input of the schema.
  private static final int NESTING = 32;

  /// Longer than any number of the schema.
  private static final int DIGITS = 40;

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final Grenzen grenzen;
  private final JsonMapper mapper;

  JsonReader(Grenzen grenzen) {
    this.grenzen = grenzen;
    this.mapper =
        JsonMapper.builder(
                JsonFactory.builder()
                    .streamReadConstraints(
                        StreamReadConstraints.builder()
                            .maxNestingDepth(NESTING)
                            .maxNumberLength(DIGITS)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
  }

  /// The text of a body. Throws [InvalidRequestException] where it is not UTF-8.
  static String text(byte[] body) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
      return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    } catch (CharacterCodingException notUtf8) {
      throw Malformed.request("verzoek", "Het verzoek is geen UTF-8. Stuur de tekst als UTF-8.");
    }
  }

  /// An object. Throws [InvalidRequestException] for anything else.
  ///
  /// @param veld where it stands in the request
  Map<String, @Nullable Object> object(String json, String veld) {
    try {
      return object(mapper.readValue(json, Object.class), veld);
    } catch (JacksonException noJson) {
      throw Malformed.noJson(veld);
    }
  }

  /// The same for what was read already; nothing is an empty object.
  @SuppressWarnings("unchecked")
  Map<String, @Nullable Object> object(@Nullable Object value, String veld) {
    if (value == null) {
      return Map.of();
    }
    if (value instanceof Map<?, ?> object) {
      return (Map<String, @Nullable Object>) object;
    }
    throw Malformed.kind(veld, "een JSON-object");
  }

  /// Throws [InvalidRequestException] when there is more in it than may be.
  void checkSize(Map<String, @Nullable Object> variables) {
    int values = count(variables);
    if (values > grenzen.waarden()) {
      throw tooMuch(values + " waarden", grenzen.waarden());
    }
  }

  private int count(@Nullable Object value) {
    return switch (value) {
      case null -> 1;
      case Map<?, ?> object -> 1 + object.values().stream().mapToInt(this::count).sum();
      case Collection<?> list -> 1 + items(list);
      case String text when text.length() > grenzen.tekst() ->
          throw tooMuch("een tekst van " + text.length() + " tekens", grenzen.tekst());
      default -> 1;
    };
  }

  private int items(Collection<?> list) {
    if (list.size() > grenzen.lijst()) {
      throw tooMuch("een lijst van " + list.size() + " regels", grenzen.lijst());
    }
    return list.stream().mapToInt(this::count).sum();
  }

  private static InvalidRequestException tooMuch(String what, int max) {
    return new InvalidRequestException(
        Foutcode.VRAAG_TE_GROOT,
        "variables",
        what,
        "variables heeft " + what + ". Dat mogen er hooguit " + max + " zijn.");
  }
}
