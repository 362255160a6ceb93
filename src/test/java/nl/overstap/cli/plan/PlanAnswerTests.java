package nl.overstap.cli.plan;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.GraphqlErrorBuilder;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import nl.overstap.graphql.InProcessGraphql.Answer;
import org.junit.jupiter.api.Test;

/// Every outcome has its exit code.
class PlanAnswerTests {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void undecidedEndsWithThreeAndSaysItIsNoNo() {
    Map<String, Object> onbeslist =
        Map.of(
            "__typename", "Onbeslist",
            "functie", Map.of("id", "functie/lasser", "naam", "lasser"),
            "reden", "De zoektijd was op. Dit is geen nee.",
            "ondergrens", 12.5,
            "catalogusversie", "klein@1+01234567");

    assertThat(print(new Answer(Map.of("upskillpad", onbeslist), List.of()))).isEqualTo(3);
    assertThat(out.toString())
        .contains("Nog geen antwoord over een pad naar lasser.")
        .contains("Dit is geen nee.")
        .contains("Geen pad komt onder 12,5.");
  }

  @Test
  void somethingThatBrokeOnOurSideEndsWithSeventy() {
    assertThat(print(failed("INTERNE_FOUT"))).isEqualTo(70);
    assertThat(err.toString()).contains("wat er is");
  }

  @Test
  void anyOtherErrorIsTheInput() {
    assertThat(print(failed("ONBEKEND_ID"))).isEqualTo(2);
  }

  private int print(Answer answer) {
    return new PlanAnswer(new PrintWriter(out, true), new PrintWriter(err, true), false)
        .print(answer);
  }

  private static Answer failed(String code) {
    return new Answer(
        null,
        List.of(
            GraphqlErrorBuilder.newError()
                .message("wat er is")
                .extensions(Map.of("code", code))
                .build()));
  }
}
