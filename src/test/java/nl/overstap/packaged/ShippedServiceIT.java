package nl.overstap.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.overstap.support.database.SecondNeo4j;
import nl.overstap.support.process.ChildProcess;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The shipped jar against a Neo4j in another process, with a password.
class ShippedServiceIT {

  private static final String EMPTY_PROFILE =
      "{ upskillpad(profiel: {}, functie: \\\"functie/hulpmonteur-zonnepanelen\\\") "
          + "{ __typename ... on Upskillpad { bewijs { optimaal } } } }";

  @TempDir static Path store;
  @TempDir Path folder;

  private static SecondNeo4j neo4j;

  @BeforeAll
  static void startNeo4j() throws Exception {
    neo4j = SecondNeo4j.start(store);
  }

  @AfterAll
  static void stopNeo4j() {
    neo4j.close();
  }

  @Test
  void itServesFromTheServerThatNeo4jUriNames() throws Exception {
    try (var service = ShippedJar.run(folder, logon(SecondNeo4j.PASSWORD), "--server.port=0")) {
      String url = service.await("(http://localhost:\\d+)/graphiql");

      assertThat(get(url + "/readyz")).contains("\"status\":\"UP\"");
      assertThat(post(url + "/graphql", "{\"query\":\"{ __typename }\"}"))
          .isEqualTo("{\"data\":{\"__typename\":\"Query\"}}");
      assertThat(post(url + "/graphql", "{\"query\":\"" + EMPTY_PROFILE + "\"}"))
          .contains("\"__typename\":\"Upskillpad\"", "\"optimaal\":true");
    }
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void aTakenPortGivesOneSentenceThatNamesTheProperty() throws Exception {
    try (var taken = new ServerSocket(0);
        var service =
            ShippedJar.run(
                folder, logon(SecondNeo4j.PASSWORD), "--server.port=" + taken.getLocalPort())) {
      assertThat(service.awaitExit()).isEqualTo(1);
      assertOneSentence(service, "Poort " + taken.getLocalPort(), "server.port");
    }
  }

  @Test
  void aWrongPasswordGivesOneSentenceThatNamesTheVariable() throws Exception {
    try (var service = ShippedJar.run(folder, logon("onjuist"), "--server.port=0")) {
      assertThat(service.awaitExit()).isEqualTo(1);
      assertOneSentence(service, "weigert gebruiker 'neo4j'", "NEO4J_PASSWORD");
    }
  }

  @Test
  void aServerThatDoesNotAnswerGivesOneSentenceWithItsAddress() throws Exception {
    var environment = Map.of("NEO4J_URI", "bolt://127.0.0.1:1");
    try (var service = ShippedJar.run(folder, environment, "--server.port=0")) {
      assertThat(service.awaitExit()).isEqualTo(1);
      assertOneSentence(service, "bolt://127.0.0.1:1", "NEO4J_URI");
    }
  }

  @Test
  void withoutADatabaseItStopsWithOneSentenceThatNamesNeo4jUri() throws Exception {
    try (var service = ShippedJar.run(folder, Map.of(), "--server.port=0")) {
      assertThat(service.awaitExit()).isEqualTo(1);
      assertOneSentence(service, "Er is geen database", "NEO4J_URI");
    }
    assertThat(folder).isEmptyDirectory();
  }

  private static void assertOneSentence(ChildProcess service, String... parts) {
    List<String> complaints =
        service.lines().stream()
            .filter(line -> line.contains("ERROR") || line.contains("WARN"))
            .toList();
    assertThat(complaints).hasSize(1);
    assertThat(complaints.getFirst()).contains("Overstap is niet gestart.").contains(parts);
    assertThat(service.lines()).noneMatch(line -> line.startsWith("\tat "));
  }

  private static Map<String, String> logon(String password) {
    return Map.of(
        "NEO4J_URI",
        neo4j.uri().toString(),
        "NEO4J_USERNAME",
        SecondNeo4j.USER,
        "NEO4J_PASSWORD",
        password);
  }

  private static String get(String url) throws Exception {
    return send(HttpRequest.newBuilder(URI.create(url)).build());
  }

  private static String post(String url, String json) throws Exception {
    return send(
        HttpRequest.newBuilder(URI.create(url))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(json))
            .build());
  }

  private static String send(HttpRequest request) throws Exception {
    try (var client = HttpClient.newHttpClient()) {
      return client.send(request, BodyHandlers.ofString()).body();
    }
  }
}
