package nl.overstap.graphql;

import static nl.overstap.graphql.ErrorAssert.assertThatError;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.overstap.advice.question.UpskillpadVraag;
import nl.overstap.domain.Bedrag;
import nl.overstap.domain.Weken;
import nl.overstap.domain.functie.Belang;
import nl.overstap.domain.functie.FunctieId;
import nl.overstap.domain.opleiding.Leerweg;
import nl.overstap.domain.opleiding.Vorm;
import nl.overstap.domain.praktijk.Situatie;
import nl.overstap.domain.regio.RegioId;
import nl.overstap.domain.skill.SkillId;
import nl.overstap.domain.skill.SkillNiveau;
import nl.overstap.domain.vraag.Criterium;
import nl.overstap.domain.vraag.Profiel;
import nl.overstap.domain.vraag.Voorwaarden;
import nl.overstap.domain.vraag.Werkervaring;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// What is typed becomes a question, within the bounds that the schema states.
class InputBoundsTests {
  private static final String VRAAG =
      """
      query Pad($profiel: ProfielInput!, $functie: ID!, $voorwaarden: VoorwaardenInput,
          $optimaliseer: Criterium, $peildatum: Date, $versie: String) {
        upskillpad(profiel: $profiel, functie: $functie, voorwaarden: $voorwaarden,
            optimaliseer: $optimaliseer, peildatum: $peildatum, versie: $versie) {
          __typename
        }
      }
      """;

  private final ApiUnderTest test = new ApiUnderTest();

  @BeforeEach
  void answer() {
    test.answer(Answers.undecided());
  }

  @AfterEach
  void close() {
    test.close();
  }

  @Test
  void anEmptyProfielGetsTheDefaultsOfTheSchema() {
    UpskillpadVraag vraag =
        asked("{ upskillpad(profiel: {}, functie: \"functie/x\") { __typename } }");

    assertThat(vraag)
        .isEqualTo(
            new UpskillpadVraag(
                Profiel.LEEG,
                new FunctieId("functie/x"),
                Voorwaarden.GEEN,
                Criterium.WEKEN,
                LocalDate.of(2026, 11, 21),
                Duration.ofSeconds(3)));
  }

  @Test
  void emptyVoorwaardenAreNoVoorwaarden() {
    UpskillpadVraag vraag =
        asked(
            "{ upskillpad(profiel: {}, functie: \"functie/x\", voorwaarden: {}) { __typename } }");

    assertThat(vraag.voorwaarden()).isEqualTo(Voorwaarden.GEEN);
  }

  @Test
  void anExplicitNullIsTheDefaultToo() {
    UpskillpadVraag vraag =
        asked(
            """
            { upskillpad(
                profiel: { skills: null, functies: null, opleidingen: null, kwalificaties: null,
                    nogNiet: null, regio: null },
                functie: "functie/x",
                voorwaarden: { dekking: null, zonder: null, viaFuncties: null,
                    maxTussenfuncties: null, ookKwalificaties: null, metBegeleiding: null,
                    inkomenNodig: null, zelfBetalen: null, maxWeken: null, leerwegen: null },
                optimaliseer: null, peildatum: null, versie: null) { __typename } }
            """);

    assertThat(vraag.profiel()).isEqualTo(Profiel.LEEG);
    assertThat(vraag.voorwaarden()).isEqualTo(Voorwaarden.GEEN);
    assertThat(vraag.optimaliseer()).isEqualTo(Criterium.WEKEN);
  }

  @Test
  void everythingThatIsTypedArrives() {
    UpskillpadVraag vraag =
        asked(
            """
            { upskillpad(
                profiel: { skills: [{ skill: "skill/a" }, { skill: "skill/b", niveau: 4 }],
                    functies: [{ functie: "functie/w", maanden: 36 }], regio: "regio/twente",
                    nogNiet: [{ skill: "skill/c", niveau: 1 }] },
                functie: "functie/x",
                voorwaarden: { maxWeken: 13.25, maxKosten: 12.50, maxUren: 100, urenPerWeek: 8,
                    dekking: AANVULLEND, leerwegen: [BBL, ONLINE], vormen: [AVOND],
                    regios: ["regio/achterhoek"], zonder: ["opleiding/z"], viaFuncties: false,
                    maxTussenfuncties: 0, ookKwalificaties: ["kwalificatie/k"],
                    metBegeleiding: true, inkomenNodig: true, zelfBetalen: true,
                    vanaf: "2027-01-04", situatie: WW },
                optimaliseer: KOSTEN, peildatum: "2026-12-01", versie: "klein@1+01234567") {
              __typename } }
            """);

    assertThat(vraag.profiel().skills())
        .containsExactly(
            new SkillNiveau(new SkillId("skill/a"), 2), new SkillNiveau(new SkillId("skill/b"), 4));
    assertThat(vraag.profiel().functies())
        .containsExactly(new Werkervaring(new FunctieId("functie/w"), 36));
    assertThat(vraag.profiel().regio()).isEqualTo(new RegioId("regio/twente"));
    assertThat(vraag.profiel().nogNiet())
        .containsExactly(new SkillNiveau(new SkillId("skill/c"), 1));
    Voorwaarden wens = vraag.voorwaarden();
    assertThat(wens.maxWeken()).isEqualTo(new Weken(132));
    assertThat(wens.maxKosten()).isEqualTo(new Bedrag(1_250));
    assertThat(wens.dekking()).isEqualTo(Belang.AANVULLEND);
    assertThat(wens.leerwegen()).containsExactly(Leerweg.BBL, Leerweg.ONLINE);
    assertThat(wens.vormen()).containsExactly(Vorm.AVOND);
    assertThat(wens.zonder()).containsExactly("opleiding/z");
    assertThat(wens.viaFuncties()).isFalse();
    assertThat(wens.maxTussenfuncties()).isZero();
    assertThat(wens.metBegeleiding() && wens.inkomenNodig() && wens.zelfBetalen()).isTrue();
    assertThat(wens.vanaf()).isEqualTo(LocalDate.of(2027, 1, 4));
    assertThat(wens.situatie()).isEqualTo(Situatie.WW);
    assertThat(vraag.peildatum()).isEqualTo(LocalDate.of(2026, 12, 1));
  }

  @ParameterizedTest
  @MethodSource
  void whatLiesOutsideItsBoundsIsRefused(String veld, String waarde, Map<String, Object> wrong) {
    Map<String, Object> variables =
        new HashMap<>(Map.of("profiel", Map.of(), "functie", "functie/x"));
    variables.putAll(wrong);

    assertThatError(test.ask(VRAAG, variables))
        .hasCode("ONGELDIGE_INVOER")
        .isAbout(veld, waarde)
        .mentions(veld, waarde);
  }

  static Stream<Arguments> whatLiesOutsideItsBoundsIsRefused() {
    return Stream.of(
        wrong("profiel.skills.niveau", "5", profiel("skills", List.of(skill("skill/a", 5)))),
        wrong("profiel.nogNiet.niveau", "0", profiel("nogNiet", List.of(skill("skill/a", 0)))),
        wrong("profiel.functies.maanden", "721", profiel("functies", List.of(werk(721)))),
        wrong("profiel.functies.maanden", "-1", profiel("functies", List.of(werk(-1)))),
        wrong(
            "profiel.opleidingen",
            "501 regels",
            profiel("opleidingen", Collections.nCopies(501, "opleiding/x"))),
        wrong(
            "profiel.kwalificaties",
            "'met spatie'",
            profiel("kwalificaties", List.of("met spatie"))),
        wrong("profiel.regio", "te lang", profiel("regio", "r".repeat(201))),
        wrong("functie", "''", Map.of("functie", "")),
        wrong("voorwaarden.maxWeken", "-0.1", voorwaarden("maxWeken", -0.1)),
        wrong("voorwaarden.maxWeken", "2600.1", voorwaarden("maxWeken", 2600.1)),
        wrong("voorwaarden.maxKosten", "€ 1.000.001", voorwaarden("maxKosten", 1_000_001)),
        wrong("voorwaarden.maxUren", "-1", voorwaarden("maxUren", -1)),
        wrong("voorwaarden.urenPerWeek", "0", voorwaarden("urenPerWeek", 0)),
        wrong("voorwaarden.urenPerWeek", "81", voorwaarden("urenPerWeek", 81)),
        wrong("voorwaarden.maxTussenfuncties", "6", voorwaarden("maxTussenfuncties", 6)),
        wrong(
            "voorwaarden.ookKwalificaties",
            "51 regels",
            voorwaarden("ookKwalificaties", Collections.nCopies(51, "k"))),
        wrong("voorwaarden.zonder", "'a|b'", voorwaarden("zonder", List.of("a|b"))),
        wrong("voorwaarden.vanaf", "1999-12-31", voorwaarden("vanaf", "1999-12-31")),
        wrong("peildatum", "2101-01-01", Map.of("peildatum", "2101-01-01")));
  }

  @Test
  void aTextToSearchForHasOneToTwoHundredCharacters() {
    assertThatError(test.ask("{ zoek(tekst: \"  \") { totalCount } }"))
        .hasCode("ONGELDIGE_INVOER")
        .mentions("tekst", "1 tot en met 200");
    assertThatError(test.ask("{ zoek(tekst: \"" + "a".repeat(201) + "\") { totalCount } }"))
        .hasCode("ONGELDIGE_INVOER")
        .mentions("201 tekens");
  }

  @Test
  void aVersionThatIsNotServedIsNamedTogetherWithTheOneThatIs() {
    assertThatError(
            test.ask(
                VRAAG,
                Map.of("profiel", Map.of(), "functie", "functie/x", "versie", "klein@0+00000000")))
        .hasCode("VERSIE_ONBEKEND")
        .isAbout("versie", "klein@0+00000000")
        .mentions("klein@1+01234567");
  }

  @ParameterizedTest
  @MethodSource
  void aBedragIsANumberOfEurosWithAtMostTwoDecimals(Object bedrag) {
    assertThatError(
            test.ask(
                VRAAG,
                Map.of(
                    "profiel",
                    Map.of(),
                    "functie",
                    "functie/x",
                    "voorwaarden",
                    Map.of("maxKosten", bedrag))))
        .hasCode("VRAAG_PAST_NIET")
        .mentions("is geen bedrag", "200 of 12.50");
  }

  static Stream<Object> aBedragIsANumberOfEurosWithAtMostTwoDecimals() {
    return Stream.of("200", 12.505, -1, true, 1e30);
  }

  @Test
  void aBedragInTheDocumentItselfIsCheckedToo() {
    assertThatError(
            test.ask(
                "{ upskillpad(profiel: {}, functie: \"x\", voorwaarden: { maxKosten: 0.001 }) {"
                    + " __typename } }"))
        .hasCode("VRAAG_PAST_NIET")
        .mentions("0.001", "is geen bedrag");
  }

  @Test
  void aDateIsYearMonthDay() {
    assertThatError(
            test.ask(VRAAG, Map.of("profiel", Map.of(), "functie", "x", "peildatum", "21-11-2026")))
        .hasCode("VRAAG_PAST_NIET")
        .mentions("'21-11-2026' is geen dag", "2026-11-21");
  }

  private UpskillpadVraag asked(String document) {
    assertThat(test.ask(document).errors()).isEmpty();
    return test.lastQuestion();
  }

  private static Arguments wrong(String veld, String waarde, Map<String, Object> variables) {
    return Arguments.of(veld, waarde, variables);
  }

  private static Map<String, Object> profiel(String veld, Object value) {
    return Map.of("profiel", Map.of(veld, value));
  }

  private static Map<String, Object> voorwaarden(String veld, Object value) {
    return Map.of("voorwaarden", Map.of(veld, value));
  }

  private static Map<String, Object> skill(String id, int niveau) {
    return Map.of("skill", id, "niveau", niveau);
  }

  private static Map<String, Object> werk(int maanden) {
    return Map.of("functie", "functie/w", "maanden", maanden);
  }
}
