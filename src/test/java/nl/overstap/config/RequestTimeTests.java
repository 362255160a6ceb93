package nl.overstap.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.overstap.engine.configure.PlanningEngines;
import nl.overstap.graphql.BundledApi;
import nl.overstap.graphql.InProcessGraphql;
import nl.overstap.graphql.request.RequestTime;
import org.junit.jupiter.api.Test;

/// What runs into the time of a request says so in its answer.
class RequestTimeTests {
  private static final String SEVERAL =
      """
      {
        een: upskillpad(profiel: {}, functie: "functie/monteur-zonnepanelen") { ...Uitkomst }
        twee: upskillpad(profiel: {}, functie: "functie/kok") { ...Uitkomst }
        meer: alternatieven(profiel: {}, functie: "functie/kok") {
          paden { bewijs { optimaal } } onbeslist { reden ondergrens }
        }
        bereik: bereikbareFuncties(profiel: {}, binnen: {weken: 52}) {
          totalCount nietUitgerekend { aantal }
        }
      }
      fragment Uitkomst on UpskillpadResultaat {
        __typename
        ... on Upskillpad { bewijs { optimaal } }
        ... on Onbeslist { reden ondergrens }
      }
      """;

  @Test
  void severalQuestionsInARequestThatIsOutOfTimeAreAllAnsweredAndUndecided() {
    var engine = new TimedEngine(PlanningEngines.checked(), Duration.ZERO);
    try (InProcessGraphql api = BundledApi.start(engine)) {
      RequestTime time = RequestTime.of(Duration.ZERO);

      var answer = time.during(() -> api.execute(SEVERAL, Map.of()));

      assertThat(answer.errors()).isEmpty();
      Map<String, Object> data = answer.data();
      assertThat(data).isNotNull();
      assertThat(List.of(data.get("een"), data.get("twee"))).allSatisfy(RequestTimeTests::isShort);
      assertThat(time.hasRunOut()).isTrue();
    }
  }

  /// No proof, and told so.
  private static void isShort(Object outcome) {
    Map<?, ?> answer = (Map<?, ?>) outcome;
    if ("Onbeslist".equals(answer.get("__typename"))) {
      assertThat(String.valueOf(answer.get("reden"))).isNotBlank();
    } else {
      assertThat(answer.get("bewijs")).isEqualTo(Map.of("optimaal", false));
    }
  }
}
