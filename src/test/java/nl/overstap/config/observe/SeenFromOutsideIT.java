package nl.overstap.config.observe;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.sdk.trace.SdkTracerProvider;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nl.overstap.support.database.ServiceTest;
import nl.overstap.support.observe.CapturedLog;
import nl.overstap.support.observe.CollectedSpans;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

/// What is seen of the service from outside: how busy it is, and nothing of who asks.
@ServiceTest
class SeenFromOutsideIT {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  /// What stands in the profiles that fail.
  private static final String MARK = "merkteken-7f3a91";

  /// What stands in the profiles that are planned for.
  private static final String WORKED_AS = "magazijnmedewerker";

  private static final String VERSOEPELINGEN =
      "... on GeenPad { versoepelingen { uitleg } } ... on Upskillpad { uitleg }";

  /// Every field that takes a profile, with what to ask of its answer.
  private static final Map<String, String> PLANNING =
      Map.of(
          "upskillpad(profiel: $p, functie: \"functie/monteur-zonnepanelen\")",
          VERSOEPELINGEN,
          "upskillpad(profiel: $p, functie: \"functie/monteur-zonnepanelen\","
              + " voorwaarden: {maxWeken: 0.1})",
          VERSOEPELINGEN,
          "alternatieven(profiel: $p, functie: \"functie/monteur-zonnepanelen\")",
          "paden { uitleg }",
          "afwegingen(profiel: $p, functie: \"functie/monteur-zonnepanelen\")",
          "punten { uitleg }",
          "bereikbareFuncties(profiel: $p, binnen: {weken: 4}, first: 2)",
          "edges { node { functie { naam } pad { uitleg } } }");

  @LocalServerPort int port;
  @LocalManagementPort int managementPort;
  @Autowired CollectedSpans spans;
  @Autowired SdkTracerProvider tracing;

  @AfterAll
  static void close() {
    CLIENT.close();
  }

  @Test
  void noProfileIsInALogLineAMetricOrASpan() throws Exception {
    spans.listen();
    try (CapturedLog log = new CapturedLog()) {
      List<String> answers = new ArrayList<>();
      for (String body : bodies().toList()) {
        answers.add(post(body));
      }
      LoggerFactory.getLogger("nl.overstap.proef").trace("tot hier");
      tracing.forceFlush().join(10, TimeUnit.SECONDS);
      List<String> seen = spans.stop();

      assertThat(answers).anyMatch(answer -> answer.contains("uitleg"));
      assertThat(answers).anyMatch(answer -> answer.contains("ONBEKEND_ID"));
      assertThat(answers).anyMatch(answer -> answer.contains(MARK));
      assertThat(log.text()).contains("tot hier").doesNotContain(MARK, WORKED_AS);
      assertThat(seen).anyMatch(span -> span.startsWith("overstap.planning"));
      assertThat(String.join("\n", seen)).doesNotContain(MARK, WORKED_AS);
      assertThat(metrics()).contains("overstap_planning").doesNotContain(MARK, WORKED_AS);
    }
  }

  @Test
  void metricsTellHowBusyItIsAndWithWhat() throws Exception {
    for (String body : working().toList()) {
      post(body);
    }
    post(document("{ functies(first: 1) { edges { node { naam } } } }"));

    assertThat(metrics())
        .containsPattern(
            "overstap_planning_seconds_count\\{.*criterium=\"WEKEN\".*uitkomst=\"GEVONDEN\".*vraag=\"upskillpad\"")
        .containsPattern("overstap_planning_seconds_count\\{.*uitkomst=\"GEEN_PAD\"")
        .containsPattern("overstap_search_seconds_count\\{.*bewezen=\"ja\".*search=\"cheapest\"")
        .containsPattern("overstap_search_nodes_sum\\{.*search=\"front\"")
        .containsPattern("overstap_bolt_seconds_count\\{.*query=\"listFuncties\"")
        .containsPattern("overstap_catalogus_facts\\{.*versie=\"overstap-basis@")
        .containsPattern("overstap_catalogus_build_seconds\\{")
        .containsPattern("http_server_requests_seconds_count\\{.*uri=\"/graphql\"")
        .containsPattern("graphql_request_seconds_count\\{");
  }

  @Test
  void whoeverManagesItSeesItsHealthInFull() throws Exception {
    String health = get("http://localhost:" + managementPort + "/actuator/health");

    assertThat(health).contains("\"neo4j\"", "\"catalogus\"", "overstap-basis@");
  }

  private Stream<String> bodies() {
    return Stream.of(working(), failing(), broken()).flatMap(bodies -> bodies);
  }

  private static Stream<String> working() {
    return questions(Map.of("functies", List.of(worked("functie/" + WORKED_AS, 37))));
  }

  private static Stream<String> failing() {
    return Stream.<Map<String, Object>>of(
            Map.of("skills", List.of(Map.of("skill", "skill/" + MARK))),
            Map.of("skills", List.of(Map.of("skill", MARK, "niveau", 99))),
            Map.of("nogNiet", List.of(Map.of("skill", "skill/" + MARK))),
            Map.of("functies", List.of(worked("functie/" + MARK, 12))),
            Map.of("functies", List.of(Map.of("functie", "x", "maanden", MARK))),
            Map.of("opleidingen", List.of("opleiding/" + MARK)),
            Map.of("kwalificaties", List.of("kwalificatie/" + MARK)),
            Map.of("regio", "regio/" + MARK),
            Map.of(MARK, MARK))
        .flatMap(SeenFromOutsideIT::questions);
  }

  /// What is no question at all, or whose profile stands in the document itself.
  private static Stream<String> broken() {
    return Stream.of(
        "{\"query\": \"{ upskillpad(profiel: {regio: \\\"" + MARK + "\\\"}) ",
        "{\"query\": " + MARK + "}",
        document(
            "{ upskillpad(profiel: {regio: \"" + MARK + "\"}, functie: \"x\") { __typename } }"),
        document("{ upskillpad(profiel: {regio: \"" + MARK + "\"}, functie"),
        document("{ upskillpad(profiel: {" + MARK.replace('-', '_') + ": 1}) { __typename } }"));
  }

  private static Stream<String> questions(Map<String, Object> profiel) {
    return PLANNING.entrySet().stream()
        .map(field ->
            JsonMapper.shared()
                .writeValueAsString(
                    Map.of(
                        "query",
                        "query Vraag($p: ProfielInput!) { "
                            + field.getKey()
                            + " { "
                            + field.getValue()
                            + " } }",
                        "variables",
                        Map.of("p", profiel))));
  }

  private static String document(String text) {
    return JsonMapper.shared().writeValueAsString(Map.of("query", text));
  }

  private static Map<String, Object> worked(String functie, int maanden) {
    return Map.of("functie", functie, "maanden", maanden);
  }

  private String metrics() throws Exception {
    return get("http://localhost:" + managementPort + "/actuator/prometheus");
  }

  private String post(String json) throws Exception {
    return CLIENT
        .send(
            HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/graphql"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json))
                .build(),
            BodyHandlers.ofString())
        .body();
  }

  private String get(String url) throws Exception {
    return CLIENT
        .send(HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.ofString())
        .body();
  }
}
