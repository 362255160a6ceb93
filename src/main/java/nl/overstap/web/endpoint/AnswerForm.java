package nl.overstap.web.endpoint;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/// In which form an answer goes back. Both are JSON in UTF-8; they differ in what the status says.
enum AnswerForm {
  /// The status says whether the operation was executed.
  GRAPHQL("graphql-response+json"),

  /// The status says whether the request could be read; for callers that know no better.
  JSON("json");

  private final String subtype;

  AnswerForm(String subtype) {
    this.subtype = subtype;
  }

  MediaType mediaType() {
    return new MediaType("application", subtype, StandardCharsets.UTF_8);
  }

  /// The form that the caller likes best, by weight and then by order; JSON where the caller says
  /// nothing. Empty when the caller accepts neither. What is no media type is passed over.
  ///
  /// @param accept the Accept headers
  static Optional<AnswerForm> accepted(List<String> accept) {
    if (accept.isEmpty()) {
      return Optional.of(JSON);
    }
    return accept.stream()
        .flatMap(header -> Stream.of(header.split(",")))
        .flatMap(AnswerForm::parse)
        .filter(range -> range.getQualityValue() > 0)
        .sorted(
            Comparator.comparingDouble(MediaType::getQualityValue)
                .reversed()
                .thenComparing(MediaType::isWildcardType)
                .thenComparing(MediaType::isWildcardSubtype))
        .flatMap(range -> of(range).stream())
        .findFirst();
  }

  private static Stream<MediaType> parse(String range) {
    try {
      return Stream.of(MediaType.parseMediaType(range.strip()));
    } catch (InvalidMediaTypeException nothingWeKnow) {
      return Stream.empty();
    }
  }

  private static Optional<AnswerForm> of(MediaType range) {
    if (range.getCharset() != null && !StandardCharsets.UTF_8.equals(range.getCharset())) {
      return Optional.empty();
    }
    return Stream.of(JSON, GRAPHQL)
        .filter(form -> range.includes(form.mediaType()) && !isSuffixRange(range, form))
        .findFirst();
  }

  /// `application/json` does not ask for `application/graphql-response+json`.
  private static boolean isSuffixRange(MediaType range, AnswerForm form) {
    return !range.isWildcardSubtype() && !range.getSubtype().equalsIgnoreCase(form.subtype);
  }
}
