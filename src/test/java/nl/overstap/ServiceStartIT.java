package nl.overstap;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import nl.overstap.support.database.ServiceTest;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServiceTest
class ServiceStartIT {

  @LocalServerPort int port;

  @Test
  void orchestratorsCanAskForLivenessAndReadiness() throws Exception {
    assertThat(get("/livez").body()).isEqualTo("{\"status\":\"UP\"}");
    assertThat(get("/readyz").statusCode()).isEqualTo(200);
    assertThat(get("/readyz").body())
        .containsPattern("\"catalogus\":\\{\"details\":\\{\"versie\":\"overstap-basis@[^\"]+\\+");
  }

  @Test
  void nothingOfTheActuatorCanBeReachedOnThePublicPort() throws Exception {
    for (String closed :
        new String[] {
          "", "/health", "/prometheus", "/env", "/beans", "/loggers", "/metrics", "/heapdump"
        }) {
      assertThat(get("/actuator" + closed).statusCode()).as(closed).isEqualTo(404);
    }
  }

  @Test
  void aMagazijnmedewerkerGetsAProvenPathToMonteurZonnepanelen() throws Exception {
    String question =
        """
        {"query": "query P($p: ProfielInput!) { upskillpad(profiel: $p, functie: \\"functie/monteur-zonnepanelen\\") { ... on Upskillpad { totaal { weken kosten } stappen { opleiding { id } nodigVoor { stap } } bewijs { optimaal tweedeOptimaal } } } }",
         "variables": {"p": {"functies": [{"functie": "functie/magazijnmedewerker", "maanden": 36}]}}}
        """;

    String answer = post("/graphql", question).body();

    assertThat(answer)
        .contains("\"weken\":4.2", "\"kosten\":2950", "\"optimaal\":true,\"tweedeOptimaal\":true")
        .contains("opleiding/vca-b");
  }

  @Test
  void graphiqlIsServedUnderAPolicyThatAllowsNoOtherHost() throws Exception {
    HttpResponse<String> page = get("/graphiql");

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
        .contains("default-src 'none'", "connect-src 'self'");
  }

  private HttpResponse<String> post(String path, String json) throws Exception {
    try (var client = HttpClient.newHttpClient()) {
      var request =
          HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
              .header("Content-Type", "application/json")
              .POST(HttpRequest.BodyPublishers.ofString(json))
              .build();
      return client.send(request, BodyHandlers.ofString());
    }
  }

  private HttpResponse<String> get(String path) throws Exception {
    try (var client = HttpClient.newHttpClient()) {
      var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).build();
      return client.send(request, BodyHandlers.ofString());
    }
  }
}
