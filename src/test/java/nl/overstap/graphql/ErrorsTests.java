package nl.overstap.graphql;

import static nl.overstap.graphql.ErrorAssert.assertThatError;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import nl.overstap.graphql.error.Foutcode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/// Every error has a code; an unexpected one tells nothing but an id that the log shows too.
@ExtendWith(OutputCaptureExtension.class)
class ErrorsTests {
  private final ApiUnderTest test = new ApiUnderTest();

  @AfterEach
  void close() {
    test.close();
  }

  @Test
  void aTextThatIsNoGraphqlIsASyntaxfout() {
    assertThatError(test.ask("{ catalogus { ")).hasCode("SYNTAXFOUT");
  }

  @Test
  void aFieldThatDoesNotExistDoesNotFit() {
    assertThatError(test.ask("{ catalogus { kleur } }"))
        .hasCode("VRAAG_PAST_NIET")
        .mentions("kleur");
  }

  @Test
  void aVariableThatIsMissingDoesNotFit() {
    assertThatError(test.ask("query F($id: ID!) { functie(id: $id) { naam } }"))
        .hasCode("VRAAG_PAST_NIET");
  }

  @Test
  void anUnknownOperationNameDoesNotFit() {
    assertThatError(test.ask("")).hasCode("SYNTAXFOUT");
  }

  @Test
  void whatWeDidNotExpectLeaksNothingAndIsFoundInTheLog(CapturedOutput log) {
    test.fail(new IllegalStateException("geheim: skill/zeldzaam"));

    var answer =
        test.ask(
            "query Mijn($p: ProfielInput!) { upskillpad(profiel: $p, functie: \"f\") { __typename }"
                + " }",
            Map.of("p", Map.of("kwalificaties", java.util.List.of("kwalificatie/zeldzaam"))));

    assertThatError(answer).hasCode("INTERNE_FOUT").keepsToItself("geheim");
    Map<String, Object> extensions = answer.errors().getFirst().getExtensions();
    assertThat(log.toString())
        .contains("Interne fout " + extensions.get("foutId") + " in operatie Mijn")
        .contains("IllegalStateException")
        .contains("at nl.overstap.graphql.ErrorsTests")
        .doesNotContain("zeldzaam");
  }

  @ParameterizedTest
  @EnumSource
  void everyCodeIsDocumented(Foutcode code) throws IOException {
    assertThat(Files.readString(Path.of("docs/api-errors.md"))).contains("`" + code + "`");
  }
}
