package nl.overstap.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.overstap.OverstapApplication;
import nl.overstap.support.csv.DrawnCatalogue;
import nl.overstap.support.database.Neo4jTest;
import nl.overstap.support.database.TestDatabase;
import nl.overstap.support.process.ChildProcess;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The service with the properties that `docs/operations.md` and `docs/security.md` name for
/// production: behind a proxy that ends https, with its log as JSON.
@Neo4jTest
class InProductionIT {
  /// What stands in the profiles that fail.
  private static final String MARK = "merkteken-5d20e7";

  /// What stands in the profile that is planned for.
  private static final String WORKED_AS = "merkwerk-19af";

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  @TempDir static Path folder;

  private static ChildProcess service;
  private static String address;

  @BeforeAll
  static void start() throws Exception {
    TestDatabase.get().clean();
    Path catalogue =
        DrawnCatalogue.small()
            .withRows("functies.csv", "functie/" + WORKED_AS + ",gemerkt werk\n")
            .withRows("functie_skills.csv", "functie/" + WORKED_AS + ",skill/meten,1,ESSENTIEEL\n")
            .toFolder(folder.resolve("catalogus"));
    service =
        ChildProcess.java(
            folder,
            Map.of("CLASSPATH", classPath(), "NEO4J_URI", TestDatabase.get().uri().toString()),
            List.of(
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                OverstapApplication.class.getName(),
                "--overstap.catalogus=" + catalogue,
                "--server.port=0",
                "--server.forward-headers-strategy=native",
                "--logging.structured.format.console=ecs",
                "--logging.level.nl.overstap=TRACE"));
    address = "http://localhost:" + service.await("localhost:(\\d+)\\S*graphiql");
  }

  @AfterAll
  static void stop() {
    service.close();
    CLIENT.close();
  }

  @Test
  void behindHttpsABrowserIsToldToStayThere() throws Exception {
    for (String path : List.of("/graphiql", "/pad", "/graphql?query=%7B__typename%7D", "/weg")) {
      assertThat(transportSecurity(get(path, "https"))).as(path).startsWith("max-age=31536000");
      assertThat(transportSecurity(get(path, "http"))).as(path).isEmpty();
    }
  }

  @Test
  void everyLineIsAJsonObjectWithoutAWordOfAProfile() throws Exception {
    assertThat(
            ask("{\"functies\": [{\"functie\": \"functie/" + WORKED_AS + "\", \"maanden\": 37}]}"))
        .contains("\"__typename\":\"Upskillpad\"");
    assertThat(ask("{\"skills\": [{\"skill\": \"skill/" + MARK + "\"}]}")).contains("ONBEKEND_ID");
    assertThat(ask("{\"regio\": 12, \"" + MARK + "\": 1}")).contains("VRAAG_PAST_NIET");
    assertThat(ask("{\"" + MARK)).contains("ONGELDIG_VERZOEK");

    List<String> lines = service.lines();

    assertThat(lines).hasSizeGreaterThan(3);
    assertThat(lines)
        .allSatisfy(line -> {
          JsonNode object = JsonMapper.shared().readTree(line);
          assertThat(object.isObject()).isTrue();
          assertThat(object.path("message").asString()).isNotBlank();
          assertThat(object.path("@timestamp").asString()).isNotBlank();
        });
    assertThat(String.join("\n", lines)).doesNotContain(MARK, WORKED_AS);
  }

  @Test
  void theStartHasNothingToSayOfTheSchema() {
    assertThat(String.join("\n", service.lines()))
        .contains("Overstap is klaar")
        .doesNotContain("inspection", "Unmapped", "Schema en code verschillen");
  }

  private static String transportSecurity(HttpResponse<String> answer) {
    return answer.headers().firstValue("Strict-Transport-Security").orElse("");
  }

  private static HttpResponse<String> get(String path, String scheme) throws Exception {
    return CLIENT.send(
        HttpRequest.newBuilder(URI.create(address + path))
            .header("X-Forwarded-Proto", scheme)
            .header("X-Forwarded-For", "203.0.113.7")
            .build(),
        BodyHandlers.ofString());
  }

  private static String ask(String profiel) throws Exception {
    String body =
        """
        {"query": "query V($p: ProfielInput!) { upskillpad(profiel: $p, functie: \\"functie/lasser\\") { __typename } }",
         "variables": {"p": %s}}
        """
            .formatted(profiel);
    return CLIENT
        .send(
            HttpRequest.newBuilder(URI.create(address + "/graphql"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build(),
            BodyHandlers.ofString())
        .body();
  }

  /// Without what tells the tests how to log.
  private static String classPath() {
    return ChildProcess.joined(
        ChildProcess.classPath().stream()
            .filter(entry -> Files.notExists(entry.resolve("logback-test.xml")))
            .toList());
  }
}
