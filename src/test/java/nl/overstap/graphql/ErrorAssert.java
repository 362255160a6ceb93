package nl.overstap.graphql;

import graphql.GraphQLError;
import java.util.Map;
import java.util.Objects;
import nl.overstap.graphql.InProcessGraphql.Answer;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.Assertions;

/// Says what must be in the one error of an answer.
final class ErrorAssert extends AbstractAssert<ErrorAssert, GraphQLError> {
  private ErrorAssert(GraphQLError error) {
    super(error, ErrorAssert.class);
  }

  /// The answer has one error, and this is about it.
  static ErrorAssert assertThatError(Answer answer) {
    Assertions.assertThat(answer.errors()).hasSize(1);
    return new ErrorAssert(answer.errors().getFirst());
  }

  ErrorAssert hasCode(String code) {
    Assertions.assertThat(extensions().get("code")).hasToString(code);
    return this;
  }

  ErrorAssert isAbout(String veld, String waarde) {
    Assertions.assertThat(extensions()).containsEntry("veld", veld).containsEntry("waarde", waarde);
    return this;
  }

  ErrorAssert suggests(String... ids) {
    Assertions.assertThat(extensions()).containsEntry("suggesties", java.util.List.of(ids));
    return this;
  }

  ErrorAssert says(String text) {
    Assertions.assertThat(actual.getMessage()).isEqualTo(text);
    return this;
  }

  ErrorAssert mentions(String... texts) {
    Assertions.assertThat(actual.getMessage()).contains(texts);
    return this;
  }

  ErrorAssert keepsToItself(String secret) {
    Assertions.assertThat(actual.toSpecification().toString()).doesNotContain(secret);
    return this;
  }

  private Map<String, Object> extensions() {
    return Objects.requireNonNull(actual.getExtensions());
  }
}
