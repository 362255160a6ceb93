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
  void theServiceIsReadyAndItsDatabaseAnswers() throws Exception {
    HttpResponse<String> health = get("/actuator/health");

    assertThat(health.statusCode()).isEqualTo(200);
    assertThat(health.body()).contains("\"status\":\"UP\"");
  }

  @Test
  void orchestratorsCanAskForLivenessAndReadiness() throws Exception {
    assertThat(get("/actuator/health/liveness").body()).isEqualTo("{\"status\":\"UP\"}");
    assertThat(get("/actuator/health/readiness").body()).isEqualTo("{\"status\":\"UP\"}");
  }

  @Test
  void nothingElseOfTheActuatorCanBeReached() throws Exception {
    for (String closed : new String[] {"", "/env", "/beans", "/loggers", "/metrics", "/heapdump"}) {
      assertThat(get("/actuator" + closed).statusCode()).as(closed).isEqualTo(404);
    }
  }

  private HttpResponse<String> get(String path) throws Exception {
    try (var client = HttpClient.newHttpClient()) {
      var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).build();
      return client.send(request, BodyHandlers.ofString());
    }
  }
}
