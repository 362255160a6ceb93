package nl.overstap.graphql;

import static nl.overstap.graphql.ErrorAssert.assertThatError;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.overstap.advice.question.InvalidQuestionException;
import nl.overstap.advice.question.InvalidQuestionException.Code;
import nl.overstap.advice.question.InvalidQuestionException.Fault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The question for a path, with the whole answer for each outcome (R14).
class UpskillpadQueryTests {
  private static final String KORT =
      "{ upskillpad(profiel: {}, functie: \"functie/monteur\") { __typename } }";

  private final ApiUnderTest test = new ApiUnderTest();

  @AfterEach
  void close() {
    test.close();
  }

  @Test
  void aPathShowsEverythingAboutItsSteps() {
    test.answer(Answers.path());

    Golden.assertAnswer(test, "upskillpad");
  }

  @Test
  void whoCanStartNowGetsAPathOfNoSteps() {
    test.answer(Answers.alreadyThere());

    Golden.assertAnswer(
        test.ask(Golden.read("upskillpad.graphql"), Golden.variables("upskillpad")),
        "upskillpad-zonder-stappen");
  }

  @Test
  void noPathSaysWhyAndWhatWouldOpenOne() {
    test.answer(Answers.none());
    test.versoepelingen(Answers.moreWeeks());

    Golden.assertAnswer(
        test.ask(Golden.read("upskillpad.graphql"), Golden.variables("upskillpad")), "geen-pad");
  }

  @Test
  void versoepelingenAreOnlyComputedWhenAskedFor() {
    test.answer(Answers.none());

    test.ask(KORT);
    assertThat(test.versoepelingenAsked()).isZero();

    test.ask(Golden.read("upskillpad.graphql"), Golden.variables("upskillpad"));
    assertThat(test.versoepelingenAsked()).isOne();
  }

  @Test
  void undecidedIsNeverANo() {
    test.answer(Answers.undecided());

    Golden.assertAnswer(
        test.ask(Golden.read("upskillpad.graphql"), Golden.variables("upskillpad")), "onbeslist");
  }

  @Test
  void anUnknownIdComesWithTheNearestOnes() {
    test.fail(
        new InvalidQuestionException(
            new Fault(
                Code.ONBEKEND_ID, "functie", "functie/monteur", List.of("functie/monteur-elektro")),
            "Er is geen functie 'functie/monteur'. Bedoel je functie/monteur-elektro?"));

    assertThatError(test.ask(KORT))
        .hasCode("ONBEKEND_ID")
        .isAbout("functie", "functie/monteur")
        .suggests("functie/monteur-elektro")
        .says("Er is geen functie 'functie/monteur'. Bedoel je functie/monteur-elektro?");
  }
}
