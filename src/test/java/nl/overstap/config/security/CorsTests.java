package nl.overstap.config.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.cors.CorsConfiguration;

/// Which sites may ask from a browser.
class CorsTests {

  @Test
  void nobodyMayUnlessNamed() {
    assertThat(cors("/graphql", List.of())).isNull();
  }

  @Test
  void aSiteThatIsNamedMayAskQuestionsAndReadTheHeadersOfTheRateLimit() {
    CorsConfiguration cors = cors("/graphql", List.of("https://portaal.example.nl"));

    assertThat(cors.checkOrigin("https://portaal.example.nl")).isNotNull();
    assertThat(cors.checkOrigin("https://elders.example.nl")).isNull();
    assertThat(cors.checkOrigin("http://portaal.example.nl")).isNull();
    assertThat(cors.getAllowCredentials()).isNull();
    assertThat(cors.getExposedHeaders()).contains("Retry-After", "RateLimit", "ETag");
  }

  @Test
  void onlyTheApiIsOpenToIt() {
    assertThat(cors("/graphiql", List.of("https://portaal.example.nl"))).isNull();
  }

  private static @Nullable CorsConfiguration cors(String path, List<String> origins) {
    ToegangProperties properties =
        new ToegangProperties("", "overstap", "rollen", "opleider", "", origins);
    return new AccessConfiguration()
        .corsConfigurationSource(properties)
        .getCorsConfiguration(new MockHttpServletRequest("POST", path));
  }
}
