package nl.overstap.web.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.util.Map;
import nl.overstap.support.observe.CapturedLog;
import nl.overstap.web.document.DocumentMode;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;

/// Documents by their id, and what happens to others in each mode.
class TrustedDocumentsTests {
  private static final String NAAM = "{ naam }";

  /// Of the text above, as GraphQL over HTTP prescribes it.
  private static final String SHA_256 =
      "sha256:8a64e3cd79d7245794d92dedd9f28d78ad91621dbe2190952304ce196064c53a";

  private static final Map<String, String> MANIFEST =
      Map.of("naam-1", NAAM, "pad-1", "{ pad(profiel: {}) }");

  @Test
  void aDocumentIsKnownByTheIdOfItsManifestToGetAndPost() throws Exception {
    EndpointUnderTest test = new EndpointUnderTest(DocumentMode.OFF, MANIFEST);

    assertThat(test.getById("naam-1").getContentAsString()).contains("antwoord");
    assertThat(test.post("{\"documentId\": \"naam-1\"}").getContentAsString()).contains("antwoord");
    assertThat(test.getById("naam-1").getHeader("ETag")).isNotNull();
  }

  @Test
  void aDocumentIsKnownByTheHashOfItsText() throws Exception {
    EndpointUnderTest test = new EndpointUnderTest(DocumentMode.OFF, MANIFEST);

    assertThat(test.getById(SHA_256).getContentAsString()).contains("antwoord");
  }

  @Test
  void anUnknownIdIsAnError() {
    EndpointUnderTest test = new EndpointUnderTest(DocumentMode.OFF, MANIFEST);

    MockHttpServletResponse answer =
        test.getById("onbekend", "Accept", "application/graphql-response+json");

    assertThat(answer.getStatus()).isEqualTo(400);
    assertThat(text(answer)).contains("DOCUMENT_ONBEKEND", "onbekend", "manifest");
  }

  @Test
  void aTrustedDocumentWithAProfileIsForPostOnlyToo() throws Exception {
    EndpointUnderTest test = new EndpointUnderTest(DocumentMode.ONLY, MANIFEST);

    assertThat(test.getById("pad-1").getStatus()).isEqualTo(405);
    assertThat(test.post("{\"documentId\": \"pad-1\"}").getContentAsString()).contains("antwoord");
  }

  @Test
  void modeOnlyAnswersNothingElse() {
    EndpointUnderTest test = new EndpointUnderTest(DocumentMode.ONLY, MANIFEST);

    MockHttpServletResponse other =
        test.post("{\"query\": \"{ naam  }\"}", "Accept", "application/graphql-response+json");

    assertThat(other.getStatus()).isEqualTo(403);
    assertThat(text(other)).contains("DOCUMENT_NIET_VERTROUWD", "sha256:");
    assertThat(text(test.post("{\"query\": \"{ naam }\"}"))).contains("antwoord");
  }

  @Test
  void modeLogAnswersEverythingAndNamesEachOtherDocumentOnce() {
    EndpointUnderTest test = new EndpointUnderTest(DocumentMode.LOG, MANIFEST);

    try (CapturedLog log = new CapturedLog()) {
      for (int time = 0; time < 3; time++) {
        assertThat(text(test.post("{\"query\": \"{ naam  }\"}"))).contains("antwoord");
        assertThat(text(test.post("{\"query\": \"{ naam }\"}"))).contains("antwoord");
      }

      assertThat(log.text()).containsOnlyOnce("niet in een manifest");
    }
  }

  @Test
  void aTrustedDocumentThatDoesNotFitTheSchemaIsToldAtTheStart() {
    try (CapturedLog log = new CapturedLog()) {
      new EndpointUnderTest(DocumentMode.OFF, Map.of("oud", "{ bestaatNiet }"));

      assertThat(log.text()).contains("Vertrouwd document oud past niet bij het schema");
    }
  }

  private static String text(MockHttpServletResponse answer) {
    try {
      return answer.getContentAsString();
    } catch (UnsupportedEncodingException utf8Exists) {
      throw new IllegalStateException(utf8Exists);
    }
  }
}
