package nl.overstap.graphql;

import static nl.overstap.graphql.ErrorAssert.assertThatError;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.overstap.advice.question.BereikVraag;
import nl.overstap.advice.question.InstroomVraag;
import nl.overstap.catalog.read.filter.FunctieFilter;
import nl.overstap.domain.Bedrag;
import nl.overstap.domain.Weken;
import nl.overstap.domain.functie.FunctieId;
import nl.overstap.domain.functie.SectorId;
import nl.overstap.domain.vraag.Grens;
import nl.overstap.domain.vraag.Profiel;
import nl.overstap.domain.vraag.Volgorde;
import nl.overstap.domain.vraag.Voorwaarden;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// What is typed for reach and instroom becomes a question, within the bounds that the schema
/// states; what lies outside is refused before anything is computed.
class BereikInputTests {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
  private static final Duration BUDGET = Duration.ofSeconds(3);
  private static final String BEREIK =
      """
      query Bereik($binnen: GrensInput!, $voorwaarden: VoorwaardenInput, $filter: FunctieFilter,
          $volgorde: Volgorde, $first: Int, $after: String, $peildatum: Date, $versie: String) {
        bereikbareFuncties(profiel: {}, binnen: $binnen, voorwaarden: $voorwaarden,
            filter: $filter, volgorde: $volgorde, first: $first, after: $after,
            peildatum: $peildatum, versie: $versie) { totalCount }
      }
      """;
  private static final String INSTROOM =
      """
      query Instroom($functie: ID!, $binnen: GrensInput!, $maanden: Int, $first: Int,
          $versie: String) {
        instroom(functie: $functie, binnen: $binnen, maanden: $maanden, first: $first,
            versie: $versie) { totalCount }
      }
      """;

  private final ApiUnderTest test = new ApiUnderTest();

  @AfterEach
  void close() {
    test.close();
  }

  @Test
  void theDefaultsAreThoseOfTheSchema() {
    test.ask(
        """
        {
          bereikbareFuncties(profiel: {}, binnen: {weken: 26}) { totalCount }
          instroom(functie: "functie/x", binnen: {uren: 80}) { totalCount }
        }
        """);

    assertThat(test.bereikAsked())
        .containsExactly(
            new BereikVraag(
                Profiel.LEEG,
                new Grens(new Weken(260), null, null),
                Volgorde.AANSLUITING,
                FunctieFilter.ALLES,
                Voorwaarden.GEEN,
                TODAY,
                BUDGET));
    assertThat(test.instroomAsked())
        .containsExactly(
            new InstroomVraag(
                new FunctieId("functie/x"), new Grens(null, null, 80), 24, TODAY, BUDGET));
  }

  @Test
  void everythingThatIsTypedArrives() {
    test.ask(
        BEREIK,
        Map.of(
            "binnen", Map.of("weken", 12.55, "kosten", 99.5, "uren", 7),
            "voorwaarden", Map.of("maxWeken", 4),
            "filter", Map.of("sector", "sector/bouw"),
            "volgorde", "KANSRIJK",
            "peildatum", "2026-12-01"));

    assertThat(test.bereikAsked())
        .containsExactly(
            new BereikVraag(
                Profiel.LEEG,
                new Grens(new Weken(125), new Bedrag(9_950), 7),
                Volgorde.KANSRIJK,
                new FunctieFilter(new SectorId("sector/bouw"), null, null, null),
                Voorwaarden.GEEN.withGrenzen(new Weken(40), null, null),
                LocalDate.of(2026, 12, 1),
                BUDGET));
  }

  @ParameterizedTest
  @MethodSource
  void whatLiesOutsideItsBoundsIsRefusedBeforeAnythingIsComputed(
      String veld, String waarde, Map<String, Object> wrong) {
    Map<String, Object> variables = new HashMap<>(Map.of("binnen", Map.of("weken", 26)));
    variables.putAll(wrong);

    assertThatError(test.ask(BEREIK, variables)).hasCode("ONGELDIGE_INVOER").isAbout(veld, waarde);
    assertThat(test.bereikAsked()).isEmpty();
  }

  static List<Arguments> whatLiesOutsideItsBoundsIsRefusedBeforeAnythingIsComputed() {
    return Stream.of(
            Arguments.of("binnen", "leeg", Map.of("binnen", Map.of())),
            Arguments.of("binnen.weken", "-0.1", Map.of("binnen", Map.of("weken", -0.1))),
            Arguments.of("binnen.weken", "2600.5", Map.of("binnen", Map.of("weken", 2600.5))),
            Arguments.of("binnen.uren", "100001", Map.of("binnen", Map.of("uren", 100_001))),
            Arguments.of("voorwaarden.maxUren", "-1", Map.of("voorwaarden", Map.of("maxUren", -1))),
            Arguments.of("first", "101", Map.of("first", 101)),
            Arguments.of("first", "-1", Map.of("first", -1)),
            Arguments.of("after", "onzin!", Map.of("after", "onzin!")),
            Arguments.of("peildatum", "1999-12-31", Map.of("peildatum", "1999-12-31")))
        .toList();
  }

  @Test
  void aVersionThatIsNotServedIsRefused() {
    assertThatError(
            test.ask(BEREIK, Map.of("binnen", Map.of("weken", 1), "versie", "klein@0+00000000")))
        .hasCode("VERSIE_ONBEKEND");
    assertThat(test.bereikAsked()).isEmpty();
  }

  @Test
  void aGrensWithoutAnyBoundSaysWhatToFillIn() {
    assertThatError(test.ask(INSTROOM, Map.of("functie", "functie/x", "binnen", new HashMap<>())))
        .hasCode("ONGELDIGE_INVOER")
        .says("binnen is leeg. Vul weken, kosten of uren in.");
  }

  @Test
  void theMonthsOfInstroomLieBetweenNothingAndSixtyYears() {
    for (int maanden : new int[] {-1, 721}) {
      assertThatError(
              test.ask(
                  INSTROOM,
                  Map.of("functie", "functie/x", "binnen", Map.of("weken", 1), "maanden", maanden)))
          .hasCode("ONGELDIGE_INVOER")
          .isAbout("maanden", String.valueOf(maanden));
    }
    assertThat(test.instroomAsked()).isEmpty();
  }

  @Test
  void anIdThatCanBeNoneIsRefused() {
    assertThatError(
            test.ask(INSTROOM, Map.of("functie", "met spatie", "binnen", Map.of("weken", 1))))
        .hasCode("ONGELDIGE_INVOER");
  }
}
