package nl.overstap.bench.national;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Asks the service over HTTP.
///
/// @param uri of its GraphQL
record Api(URI uri, HttpClient http) {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  /// An answer, and how long it took from before it was asked until it was whole.
  record Answer(JsonNode data, String failure, long nanos) {

    /// The answer, if it was one without errors.
    JsonNode whole() {
      if (!failure.isEmpty()) {
        throw new IllegalStateException(failure);
      }
      return data;
    }
  }

  static Api of(String url) {
    return new Api(
        URI.create(url + "/graphql"),
        HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build());
  }

  Answer ask(String query, Map<String, ?> variables) {
    String body = JSON.writeValueAsString(Map.of("query", query, "variables", variables));
    HttpRequest request =
        HttpRequest.newBuilder(uri)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body))
            .build();
    long began = System.nanoTime();
    try {
      HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
      long took = System.nanoTime() - began;
      JsonNode answer = JSON.readTree(response.body());
      boolean isWhole = response.statusCode() == 200 && answer.at("/errors").isMissingNode();
      return new Answer(answer.at("/data"), isWhole ? "" : query + ": " + response.body(), took);
    } catch (IOException failure) {
      return new Answer(JSON.missingNode(), query + ": " + failure, System.nanoTime() - began);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  Answer ask(String query) {
    return ask(query, Map.of());
  }

  /// The key of the version that answers now.
  String served() {
    return ask("{ catalogus { catalogusversie } }")
        .whole()
        .at("/catalogus/catalogusversie")
        .asString();
  }
}
