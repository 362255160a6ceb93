package nl.overstap.web.tempo;

import static org.assertj.core.api.Assertions.assertThat;

import nl.overstap.graphql.request.Grenzen;
import nl.overstap.graphql.tempo.Klant;
import nl.overstap.graphql.tempo.Tegoeden;
import nl.overstap.graphql.tempo.Tempo;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/// Every request is charged at the door, and refused there when nothing is left.
class TempoFilterTests {
  private final AnnotationConfigApplicationContext context =
      new AnnotationConfigApplicationContext();
  private TempoFilter filter;
  private Tegoeden tegoeden;

  @BeforeEach
  void start() {
    context.registerBean(Tempo.class, () -> new Tempo(60_000, 50, 100));
    context.registerBean(
        Grenzen.class, () -> new Binder().bindOrCreate("overstap.grenzen", Grenzen.class));
    context.register(Tegoeden.class);
    context.refresh();
    tegoeden = context.getBean(Tegoeden.class);
    filter = new TempoFilter(tegoeden);
  }

  @AfterEach
  void stop() {
    context.close();
  }

  @Test
  void aRequestGoesOnAndIsChargedToItsAddress() throws Exception {
    MockHttpServletRequest request = request("application/json");
    MockFilterChain chain = new MockFilterChain();

    filter.doFilter(request, new MockHttpServletResponse(), chain);

    assertThat(chain.getRequest()).isNotNull();
    assertThat(request.getAttribute(Klant.class.getName())).isEqualTo(Klant.opAdres("192.0.2.1"));
    assertThat(tegoeden.schrijfAf(Klant.opAdres("192.0.2.1"), 9_950).over())
        .isBetween(50_000L, 51_000L);
  }

  @Test
  void whoHasNothingLeftIsRefusedWithoutBeingRead() throws Exception {
    tegoeden.schrijfAf(Klant.opAdres("192.0.2.1"), 60_000);
    MockHttpServletResponse response = new MockHttpServletResponse();
    MockFilterChain chain = new MockFilterChain();

    filter.doFilter(request("application/graphql-response+json"), response, chain);

    assertThat(chain.getRequest()).isNull();
    assertThat(response.getStatus()).isEqualTo(429);
    assertThat(response.getContentType()).startsWith("application/graphql-response+json");
    assertThat(response.getHeader("Retry-After")).isEqualTo("1");
    assertThat(response.getHeader("RateLimit-Policy")).isEqualTo("\"complexiteit\";q=60000;w=60");
    assertThat(response.getHeader("RateLimit")).matches("\"complexiteit\";r=\\d+;t=60");
    assertThat(response.getContentAsString())
        .contains("\"code\":\"TE_VEEL_VRAGEN\"", "Wacht 1 seconden");
  }

  @Test
  void aHeaderThatAnyoneCanSendDoesNotMakeSomebodyElse() throws Exception {
    tegoeden.schrijfAf(Klant.opAdres("192.0.2.1"), 60_000);
    MockHttpServletRequest request = request("application/json");
    request.addHeader("X-Forwarded-For", "203.0.113.9");
    request.addHeader("Forwarded", "for=203.0.113.9");
    MockHttpServletResponse response = new MockHttpServletResponse();

    filter.doFilter(request, response, new MockFilterChain());

    assertThat(response.getStatus()).isEqualTo(429);
  }

  private static MockHttpServletRequest request(String accept) {
    MockHttpServletRequest request = new MockHttpServletRequest("POST", "/graphql");
    request.setRemoteAddr("192.0.2.1");
    request.addHeader("Accept", accept);
    return request;
  }
}
