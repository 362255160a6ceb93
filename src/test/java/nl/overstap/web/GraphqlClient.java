package nl.overstap.web;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Somebody who asks at `/graphql`.
final class GraphqlClient implements AutoCloseable {
  static final String GRAPHQL = "application/graphql-response+json";
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final HttpClient client = HttpClient.newHttpClient();
  private final String address;

  GraphqlClient(int port) {
    this.address = "http://localhost:" + port + "/graphql";
  }

  Reply get(Map<String, String> parameters, String... headers) {
    String query =
        parameters.entrySet().stream()
            .map(entry -> entry.getKey() + "=" + encoded(entry.getValue()))
            .collect(Collectors.joining("&"));
    return send(request("?" + query, headers).GET());
  }

  /// An address as it stands, but for what no address may hold.
  Reply rawGet(String query) {
    return send(
        request("?" + query.replace("{", "%7B").replace("}", "%7D")).setHeader("Accept", GRAPHQL));
  }

  /// The address of the endpoint with something after it.
  Reply rawPath(String rest) {
    return send(request(rest));
  }

  Reply post(String body, String... headers) {
    return send(
        request("", headers)
            .setHeader("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body)));
  }

  Reply post(String contentType, byte[] body, String... headers) {
    return send(
        request("", headers)
            .setHeader("Content-Type", contentType)
            .POST(BodyPublishers.ofByteArray(body)));
  }

  Reply ask(String document, Map<String, Object> variables) {
    return post(JSON.writeValueAsString(Map.of("query", document, "variables", variables)));
  }

  Reply method(String method) {
    return send(request("").method(method, BodyPublishers.noBody()));
  }

  private HttpRequest.Builder request(String rest, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(address + rest)).timeout(PATIENCE);
    for (int at = 0; at < headers.length; at += 2) {
      request.header(headers[at], headers[at + 1]);
    }
    return request;
  }

  private Reply send(HttpRequest.Builder request) {
    try {
      return new Reply(client.send(request.build(), BodyHandlers.ofString()));
    } catch (IOException | InterruptedException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    client.close();
  }

  record Reply(HttpResponse<String> response) {
    int status() {
      return response.statusCode();
    }

    String header(String name) {
      return response.headers().firstValue(name).orElse("");
    }

    String body() {
      return response.body();
    }

    JsonNode json() {
      return JSON.readTree(body());
    }

    /// The code of the first error.
    String code() {
      return json().at("/errors/0/extensions/code").asString("");
    }

    String message() {
      return json().at("/errors/0/message").asString("");
    }
  }
}
