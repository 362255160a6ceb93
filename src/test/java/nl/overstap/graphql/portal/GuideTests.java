package nl.overstap.graphql.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import nl.overstap.graphql.InProcessGraphql;
import nl.overstap.graphql.ShippedApi;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The guide shows questions with the answers that the shipped catalogue gives, and programs that
/// ask exactly these. `-Doverstap.portal.herschrijf=true` writes answers and guide anew; run it
/// twice, first for the answers.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GuideTests {
  static final boolean REWRITE = Boolean.getBoolean("overstap.portal.herschrijf");
  private static final JsonMapper JSON = JsonMapper.shared();

  private InProcessGraphql api;

  @BeforeAll
  void start() {
    api = ShippedApi.start();
  }

  @AfterAll
  void stop() {
    api.close();
  }

  static Iterable<PortalQuestion> questions() {
    return PortalQuestion.all();
  }

  @ParameterizedTest
  @MethodSource("questions")
  void aQuestionGetsThePrintedAnswer(PortalQuestion question) {
    Map<String, Object> variables =
        JSON.readValue(question.variables(), new TypeReference<Map<String, Object>>() {});

    JsonNode answer =
        JSON.valueToTree(api.execute(question.document(), variables).toSpecification());
    if (REWRITE) {
      question.rewriteAnswer(answer);
    }

    assertThat(answer.has("errors")).isFalse();
    assertThat(JSON.readTree(JSON.writeValueAsString(answer)))
        .as("-Doverstap.portal.herschrijf=true writes it anew")
        .isEqualTo(JSON.readTree(question.answer()));
  }

  @Test
  void theGuideShowsTheseQuestionsAnswersAndPrograms() throws IOException {
    if (REWRITE) {
      PortalQuestion.write(Guide.FILE, Guide.fill(Files.readString(Guide.FILE)));
    }
    String guide = Files.readString(Guide.FILE);

    assertThat(guide)
        .as("-Doverstap.portal.herschrijf=true writes it anew")
        .isEqualTo(Guide.fill(guide));
    assertThat(PortalQuestion.all())
        .allSatisfy(
            question -> assertThat(guide).contains("<!-- vraag: " + question.name() + " -->"));
  }
}
