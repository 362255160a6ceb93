package nl.overstap.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.stream.Stream;
import nl.overstap.support.observe.CapturedLog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class UnexpectedErrorFilterTests {
  private static final String MARK = "merkteken-41c0";

  private final MockHttpServletRequest request = new MockHttpServletRequest("POST", "/graphql");
  private final MockHttpServletResponse response = new MockHttpServletResponse();

  static Stream<Exception> problems() {
    return Stream.of(new IllegalStateException(MARK), new ServletException(MARK));
  }

  @ParameterizedTest
  @MethodSource("problems")
  void whatBreaksIsAnErrorOfOursWithANumberThatTheLogHasToo(Exception problem) throws Exception {
    request.addHeader("Accept", "application/graphql-response+json");
    try (CapturedLog log = new CapturedLog()) {
      send((in, out) -> {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("ETag", "\"oud\"");
        response.setHeader("Cache-Control", "max-age=60");
        response.getWriter().write("half");
        throwIt(problem);
      });

      JsonNode error = JsonMapper.shared().readTree(response.getContentAsString()).at("/errors/0");
      String foutId = error.at("/extensions/foutId").asString();
      assertThat(response.getStatus()).isEqualTo(500);
      assertThat(response.getContentType()).startsWith("application/graphql-response+json");
      assertThat(response.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
      assertThat(response.getHeader("Cache-Control")).isEqualTo("no-store");
      assertThat(response.getHeaderNames()).doesNotContain("ETag");
      assertThat(error.at("/extensions/code").asString()).isEqualTo("INTERNE_FOUT");
      assertThat(error.at("/message").asString()).contains("Er ging bij ons iets mis", foutId);
      assertThat(foutId).hasSize(8);
      assertThat(log.text()).contains(foutId, "UnexpectedErrorFilterTests").doesNotContain(MARK);
    }
    assertThat(response.getContentAsString()).doesNotContain(MARK);
  }

  @Test
  void anAnswerThatIsHalfOutIsCutOff() {
    assertThatThrownBy(() ->
            send((in, out) -> {
              response.flushBuffer();
              throw new IllegalStateException(MARK);
            }))
        .isInstanceOf(IOException.class)
        .hasNoCause()
        .hasMessageNotContaining(MARK);
  }

  @Test
  void aCallerThatHasGoneIsForTheServer() {
    assertThatThrownBy(() ->
            send((in, out) -> {
              throw new IOException("weg");
            }))
        .hasMessage("weg");
  }

  private static void throwIt(Exception problem) throws ServletException {
    switch (problem) {
      case ServletException checked -> throw checked;
      default -> throw (RuntimeException) problem;
    }
  }

  private void send(FilterChain chain) throws Exception {
    new UnexpectedErrorFilter().doFilter(request, response, chain);
  }
}
