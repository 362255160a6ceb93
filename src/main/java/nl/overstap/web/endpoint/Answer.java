package nl.overstap.web.endpoint;

import graphql.GraphQLError;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.overstap.graphql.error.Foutcode;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.ServerResponse;
import tools.jackson.databind.json.JsonMapper;

/// What goes back.
///
/// @param body as GraphQL defines it
/// @param headers besides the form
record Answer(HttpStatus status, Map<String, Object> body, HttpHeaders headers) {

  /// For a request that was not executed.
  static Answer refused(GraphQLError error, AnswerForm form) {
    HttpStatus status = Statuses.of(codeOf(error), form);
    Answer answer =
        new Answer(status, Map.of("errors", List.of(specification(error))), new HttpHeaders());
    return status == HttpStatus.METHOD_NOT_ALLOWED
        ? answer.with(HttpHeaders.ALLOW, Statuses.allowed(codeOf(error)))
        : answer;
  }

  /// Without a place in the document where it has none.
  private static Map<String, Object> specification(GraphQLError error) {
    Map<String, Object> specification = new LinkedHashMap<>(error.toSpecification());
    specification.remove("locations", List.of());
    return specification;
  }

  /// The caller has it already.
  static Answer notModified() {
    return new Answer(HttpStatus.NOT_MODIFIED, Map.of(), new HttpHeaders());
  }

  static Foutcode codeOf(GraphQLError error) {
    return error.getExtensions() != null
            && error.getExtensions().get("code") instanceof Foutcode code
        ? code
        : Foutcode.VRAAG_PAST_NIET;
  }

  Answer with(String header, String value) {
    headers.set(header, value);
    return this;
  }

  ServerResponse write(AnswerForm form, JsonMapper json) {
    ServerResponse.BodyBuilder response =
        ServerResponse.status(status).headers(all -> all.addAll(headers));
    return status == HttpStatus.NOT_MODIFIED
        ? response.build()
        : response.contentType(form.mediaType()).body(json.writeValueAsBytes(body));
  }
}
