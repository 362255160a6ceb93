package nl.overstap.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class ContentTypeFilterTests {
  private final MockHttpServletRequest request = new MockHttpServletRequest("POST", "/graphql");
  private final MockHttpServletResponse response = new MockHttpServletResponse();
  private final AtomicBoolean passed = new AtomicBoolean();

  @ParameterizedTest
  @ValueSource(strings = {"*/*", "application/*", "application/*+json; charset=utf-8"})
  void aPatternIsRefusedAsGraphql(String type) throws Exception {
    send(type);

    assertThat(passed).isFalse();
    assertThat(response.getStatus()).isEqualTo(415);
    assertThat(response.getContentAsString()).contains("MEDIATYPE_ONBEKEND", "application/json");
  }

  @ParameterizedTest
  @ValueSource(strings = {"application/json", "multipart/form-data; boundary=*", "onzin"})
  void anythingElseIsForOthersToJudge(String type) throws Exception {
    send(type);

    assertThat(passed).isTrue();
  }

  @Test
  void noneAtAllIsForOthersToJudge() throws Exception {
    new ContentTypeFilter().doFilter(request, response, (in, out) -> passed.set(true));

    assertThat(passed).isTrue();
  }

  private void send(String type) throws Exception {
    request.setContentType(type);
    new ContentTypeFilter().doFilter(request, response, (in, out) -> passed.set(true));
  }
}
