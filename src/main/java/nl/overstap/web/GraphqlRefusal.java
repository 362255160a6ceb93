package nl.overstap.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import nl.overstap.graphql.error.Foutcode;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/// Answers a request that gets no further than the door, as a GraphQL error.
public final class GraphqlRefusal {
  private static final String GRAPHQL_RESPONSE = "application/graphql-response+json";

  private GraphqlRefusal() {}

  /// Writes the whole answer, in the form of GraphQL that the caller accepts.
  ///
  /// @param message fixed text of ours, without quotes in it
  public static void write(
      HttpServletRequest request,
      HttpServletResponse response,
      HttpStatus status,
      Foutcode code,
      String message)
      throws IOException {
    String accept = String.valueOf(request.getHeader(HttpHeaders.ACCEPT));
    response.setStatus(status.value());
    response.setContentType(
        accept.contains(GRAPHQL_RESPONSE) ? GRAPHQL_RESPONSE : MediaType.APPLICATION_JSON_VALUE);
    response
        .getOutputStream()
        .write(
            "{\"errors\":[{\"message\":\"%s\",\"extensions\":{\"code\":\"%s\"}}]}"
                .formatted(message, code)
                .getBytes(StandardCharsets.UTF_8));
  }
}
