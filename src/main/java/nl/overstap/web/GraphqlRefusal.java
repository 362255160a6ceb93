package nl.overstap.web;

import graphql.GraphQLError;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.overstap.graphql.error.Foutcode;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/// Answers a request that gets no further than the door, as a GraphQL error.
public final class GraphqlRefusal {
  private static final String GRAPHQL_RESPONSE = "application/graphql-response+json";

  private GraphqlRefusal() {}

  /// Writes the whole answer, in the form of GraphQL that the caller accepts.
  public static void write(
      HttpServletRequest request,
      HttpServletResponse response,
      HttpStatus status,
      Foutcode code,
      String message)
      throws IOException {
    GraphQLError error =
        GraphQLError.newError().message("%s", message).extensions(Map.of("code", code)).build();
    write(request, response, status, error);
  }

  static void write(
      HttpServletRequest request,
      HttpServletResponse response,
      HttpStatus status,
      GraphQLError error)
      throws IOException {
    String accept = String.valueOf(request.getHeader(HttpHeaders.ACCEPT));
    response.setStatus(status.value());
    response.setContentType(
        accept.contains(GRAPHQL_RESPONSE) ? GRAPHQL_RESPONSE : MediaType.APPLICATION_JSON_VALUE);
    Map<String, Object> body = Map.of("errors", List.of(specification(error)));
    response.getOutputStream().write(JsonMapper.shared().writeValueAsBytes(body));
  }

  /// As GraphQL writes it: without a place in the document, for there is none.
  private static Map<String, Object> specification(GraphQLError error) {
    Map<String, Object> specification = new LinkedHashMap<>();
    specification.put("message", error.getMessage());
    specification.put("extensions", Objects.requireNonNullElse(error.getExtensions(), Map.of()));
    return specification;
  }
}
