package nl.overstap.graphql;

import static nl.overstap.graphql.ErrorAssert.assertThatError;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.overstap.domain.vraag.Criterium;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The questions for several paths: what is typed becomes a question, and each outcome is shown.
class AfwegingenQueryTests {
  private static final String AFWEGINGEN =
      """
      query A($criteria: [Criterium!], $peildatum: Date, $versie: String) {
        afwegingen(profiel: {}, functie: "functie/monteur", criteria: $criteria,
            peildatum: $peildatum, versie: $versie) {
          punten { totaal { weken kosten } }
          volledig verschil
          geenPad { redenen { soort } }
          onbeslist { reden ondergrens }
        }
      }
      """;
  private static final String ALTERNATIEVEN =
      """
      query A($optimaliseer: Criterium, $aantal: Int, $versie: String) {
        alternatieven(profiel: {}, functie: "functie/monteur", optimaliseer: $optimaliseer,
            aantal: $aantal, versie: $versie) {
          paden { totaal { weken kosten } }
          volledig
          geenPad { redenen { soort } }
          onbeslist { reden ondergrens }
        }
      }
      """;

  private final ApiUnderTest test = new ApiUnderTest();

  @BeforeEach
  void answer() {
    test.answer(Answers.path());
  }

  @AfterEach
  void close() {
    test.close();
  }

  @Test
  void withoutCriteriaWeeksAndMoneyAreWeighed_R17() {
    assertThat(test.ask(AFWEGINGEN).errors()).isEmpty();
    assertThat(test.lastAfwegingen().criteria()).containsExactly(Criterium.WEKEN, Criterium.KOSTEN);

    Map<String, Object> leeg = new HashMap<>();
    leeg.put("criteria", null);
    assertThat(test.ask(AFWEGINGEN, leeg).errors()).isEmpty();
    assertThat(test.lastAfwegingen().criteria()).containsExactly(Criterium.WEKEN, Criterium.KOSTEN);
  }

  @Test
  void whatIsTypedBecomesAQuestion() {
    Map<String, Object> typed =
        Map.of("criteria", List.of("UREN", "STAPPEN", "KOSTEN"), "peildatum", "2027-01-02");

    assertThat(test.ask(AFWEGINGEN, typed).errors()).isEmpty();
    assertThat(test.lastAfwegingen().criteria())
        .containsExactly(Criterium.UREN, Criterium.STAPPEN, Criterium.KOSTEN);
    assertThat(test.lastAfwegingen().vraag().peildatum()).isEqualTo(LocalDate.of(2027, 1, 2));

    assertThat(test.ask(ALTERNATIEVEN, Map.of("optimaliseer", "KOSTEN", "aantal", 5)).errors())
        .isEmpty();
    assertThat(test.lastAlternatieven().aantal()).isEqualTo(5);
    assertThat(test.lastAlternatieven().vraag().optimaliseer()).isEqualTo(Criterium.KOSTEN);
  }

  @Test
  void withoutAantalThreePathsAreAskedFor() {
    assertThat(test.ask(ALTERNATIEVEN).errors()).isEmpty();
    assertThat(test.lastAlternatieven().aantal()).isEqualTo(3);
    assertThat(test.lastAlternatieven().vraag().optimaliseer()).isEqualTo(Criterium.WEKEN);
  }

  @Test
  void oneFourOrTwoEqualCriteriaAreNoTradeOff_R17() {
    for (List<String> wrong :
        List.of(
            List.<String>of(),
            List.of("WEKEN"),
            List.of("WEKEN", "WEKEN"),
            List.of("WEKEN", "KOSTEN", "UREN", "STAPPEN"))) {
      assertThatError(test.ask(AFWEGINGEN, Map.of("criteria", wrong)))
          .hasCode("ONGELDIGE_INVOER")
          .isAbout("criteria", wrong.toString())
          .says(
              "criteria is "
                  + wrong
                  + ". Kies twee of drie verschillende: WEKEN, KOSTEN, UREN of STAPPEN.");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 11})
  void anAantalOutsideItsBoundsIsRefused(int aantal) {
    assertThatError(test.ask(ALTERNATIEVEN, Map.of("aantal", aantal)))
        .hasCode("ONGELDIGE_INVOER")
        .isAbout("aantal", String.valueOf(aantal))
        .says("aantal is " + aantal + ". Kies een getal van 1 tot en met 10.");
  }

  @Test
  void anotherVersionIsRefused() {
    assertThatError(test.ask(AFWEGINGEN, Map.of("versie", "oud"))).hasCode("VERSIE_ONBEKEND");
    assertThatError(test.ask(ALTERNATIEVEN, Map.of("versie", "oud"))).hasCode("VERSIE_ONBEKEND");
  }

  @Test
  void noPathIsShownAsSuch_R14() {
    test.answer(Answers.none());

    Map<String, Object> afwegingen = shown(AFWEGINGEN, "afwegingen");
    assertThat(afwegingen).containsEntry("volledig", true).containsEntry("onbeslist", null);
    assertThat(afwegingen.get("geenPad")).isNotNull();
    Map<String, Object> alternatieven = shown(ALTERNATIEVEN, "alternatieven");
    assertThat(alternatieven).containsEntry("volledig", true).containsEntry("onbeslist", null);
    assertThat(alternatieven.get("geenPad")).isNotNull();
  }

  @Test
  void undecidedIsNeverANo_R14() {
    test.answer(Answers.undecided());

    Map<String, Object> afwegingen = shown(AFWEGINGEN, "afwegingen");
    assertThat(afwegingen).containsEntry("volledig", false).containsEntry("geenPad", null);
    assertThat(afwegingen.get("onbeslist")).isNotNull();
    Map<String, Object> alternatieven = shown(ALTERNATIEVEN, "alternatieven");
    assertThat(alternatieven).containsEntry("volledig", false).containsEntry("geenPad", null);
    assertThat(alternatieven.get("onbeslist")).isNotNull();
  }

  @SuppressWarnings("unchecked")
  private Map<String, Object> shown(String document, String field) {
    return (Map<String, Object>)
        Objects.requireNonNull(Objects.requireNonNull(test.ask(document).data()).get(field));
  }
}
