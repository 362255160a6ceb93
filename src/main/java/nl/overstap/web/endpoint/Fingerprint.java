package nl.overstap.web.endpoint;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// The entity tag of an answer, known before it is computed: the same catalogue, question and day
/// give the same answer. The tag is a weak one, as an answer also says how long it took.
final class Fingerprint {
  private static final JsonMapper SORTED =
      JsonMapper.builder().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).build();

  private final ServedVersion served;
  private final Clock clock;
  private final String build;

  /// @param build another text for another build of the service
  Fingerprint(ServedVersion served, Clock clock, String build) {
    this.served = served;
    this.clock = clock;
    this.build = build;
  }

  /// The tag of what this question is answered with now; empty while nothing is served.
  Optional<String> find(String document, Question question, AnswerForm form) {
    return served
        .find()
        .map(version ->
            hash(
                List.of(
                    version,
                    build,
                    LocalDate.now(clock).toString(),
                    form.name(),
                    document,
                    String.valueOf(question.operationName()),
                    SORTED.writeValueAsString(sorted(question.variables())))));
  }

  /// Whether one of the tags that the caller has is this one.
  static boolean isKnown(String tag, List<String> ifNoneMatch) {
    return ifNoneMatch.stream()
        .flatMap(header -> Stream.of(header.split(",")))
        .map(String::strip)
        .anyMatch(known -> known.equals("*") || opaque(known).equals(opaque(tag)));
  }

  private static String opaque(String tag) {
    return tag.startsWith("W/") ? tag.substring(2) : tag;
  }

  private static Map<String, @Nullable Object> sorted(Map<String, @Nullable Object> variables) {
    return new TreeMap<>(variables);
  }

  /// Each part with its length before it, so that no two lists of parts look alike.
  private static String hash(List<String> parts) {
    MessageDigest digest = sha256();
    for (String part : parts) {
      byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
      digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
      digest.update(bytes);
    }
    return "W/\"" + HexFormat.of().formatHex(digest.digest(), 0, 16) + "\"";
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }
}
