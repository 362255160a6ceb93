package nl.overstap.referee;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.overstap.referee.Vraag.Filters;
import nl.overstap.referee.Vraag.Grenzen;
import nl.overstap.referee.Vraag.Profiel;
import nl.overstap.referee.Vraag.Voorwaarden;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Shows that the random catalogues and questions reach every rule: with the rows or the input of a
/// rule changed, some answer is another. A rule that is not reached would not be compared either.
class RuleReachTests {

  private static final int SEEDS = 400;
  private static final Map<Long, List<Case>> CASES = new ConcurrentHashMap<>();

  private record Case(CsvCatalogue csv, Vraag vraag, Optional<Totaal.Pair> pair) {}

  /// A rule, and what takes it away.
  record Without(String rule, UnaryOperator<CsvCatalogue> rows, UnaryOperator<Vraag> asked) {
    @Override
    public String toString() {
      return rule;
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource({"rowRules", "askedRules"})
  void some_answer_rests_on_the_rule(Without without) {
    assertThat(LongStream.rangeClosed(1, SEEDS).anyMatch(seed -> changesAnAnswer(seed, without)))
        .as("een antwoord dat verandert bij zaad 1 tot en met %d", SEEDS)
        .isTrue();
  }

  private static boolean changesAnAnswer(long seed, Without without) {
    return CASES.computeIfAbsent(seed, RuleReachTests::cases).stream()
        .anyMatch(asked -> {
          CsvCatalogue changed = without.rows().apply(asked.csv());
          return !pair(changed, without.asked().apply(asked.vraag())).equals(asked.pair());
        });
  }

  private static List<Case> cases(long seed) {
    Dice dice = new Dice(seed);
    CsvCatalogue csv = RandomCatalogue.make(dice, dice.between(6, 9), dice.between(0, 4));
    return Stream.generate(() -> RandomVraag.make(dice, csv))
        .limit(4)
        .filter(vraag -> new Problem(csv, vraag).steps().size() <= 12)
        .map(vraag -> new Case(csv, vraag, pair(csv, vraag)))
        .toList();
  }

  private static Optional<Totaal.Pair> pair(CsvCatalogue csv, Vraag vraag) {
    return Bruteforce.solve(new Problem(csv, vraag))
        .map(Replay::total)
        .map(totaal -> totaal.pair(vraag.optimaliseer()));
  }

  static Stream<Without> rowRules() {
    return Stream.of(
        cell("R2 an empty niveau is 2", "opleiding_leert", "niveau", "", "1"),
        column("R3 rows of one groep are alternatives", "opleiding_vooraf", "groep", "id"),
        every("R3 all groepen must hold", "opleiding_vooraf", "groep", "1"),
        every("R3 a precondition asks for work", "opleiding_vooraf", "maanden", "1"),
        drop("R4 LIJKT_OP", "skill_relaties", "soort", "LIJKT_OP"),
        drop("R4 VALT_ONDER", "skill_relaties", "soort", "VALT_ONDER"),
        every("R4 afslag", "skill_relaties", "afslag", "1"),
        drop("R5 BESTAAT_UIT", "opleiding_modules"),
        drop("R6 GEEFT", "kwalificatie_relaties"),
        drop("R6 TOONT_AAN", "kwalificatie_skills"),
        cell("R6 NA_START is never planned", "functie_diplomas", "moment", "NA_START", "VOORAF"),
        every("R7 verondersteld", "skills", "verondersteld", ""),
        cell("R7 work never gives a TAAL skill", "skills", "soort", "TAAL", "KENNIS"),
        cell("R7 an ERVARING gives at most 2", "functies", "soort", "ERVARING", "BEROEP"),
        every("R7b nietVoor", "opleidingen", "nietVoor", ""),
        every("R8 tempo", "opleidingen", "tempo", "VRIJ"),
        every("R8 betaler", "opleidingen", "betaler", ""),
        rows(
            "R8 planbaar",
            csv -> csv.change("opleidingen", row -> row.is("planbaar", "false") ? free(row) : row)),
        drop("R9 aanbod", "aanbod"),
        every("R9 the price of an aanbod", "aanbod", "kosten", ""),
        every("R9 the leerweg of an aanbod", "aanbod", "leerweg", ""),
        every("R9 the vorm of an aanbod", "aanbod", "vorm", ""),
        every("R9 beschikbaar", "opleidingen", "beschikbaar", "LANDELIJK"),
        drop("R9 neighbours", "regio_buren"),
        drop("R10 work", "functie_ontwikkelt"),
        every("R10 vanaf", "functie_ontwikkelt", "vanaf", ""),
        drop("R10 the ladder", "functie_doorgroei"),
        every("R10 a leerbaan asks the entry of its functie", "opleidingen", "leerbaan", ""),
        cell("R12 HOUDING is never a goal", "skills", "soort", "HOUDING", "KENNIS"),
        cell("R12 belang", "functie_skills", "belang", "BELANGRIJK", "ESSENTIEEL"));
  }

  static Stream<Without> askedRules() {
    return Stream.of(
        asked(
            "R7 nogNiet",
            v -> {
              Profiel p = v.profiel();
              return v.with(
                  new Profiel(
                      p.skills(),
                      p.functies(),
                      p.opleidingen(),
                      p.kwalificaties(),
                      List.of(),
                      p.regio()));
            }),
        asked("R7 work done", v -> v.with(onlyPapers(v.profiel()))),
        asked("R8 limits", v -> v.with(Grenzen.none())),
        filters("R8 urenPerWeek", f -> with(f, 0, f.zonder(), f.inkomenNodig(), f.zelfBetalen())),
        filters(
            "R8 inkomenNodig", f -> with(f, f.urenPerWeek(), f.zonder(), false, f.zelfBetalen())),
        filters(
            "R8 zelfBetalen", f -> with(f, f.urenPerWeek(), f.zonder(), f.inkomenNodig(), false)),
        filters(
            "R11 zonder",
            f -> with(f, f.urenPerWeek(), List.of(), f.inkomenNodig(), f.zelfBetalen())),
        filters("R9 leerwegen, vormen, regios", RuleReachTests::everywhere),
        asked("R10 viaFuncties", v -> v.with(stones(v, true, v.voorwaarden().maxTussenfuncties()))),
        asked("R10 maxTussenfuncties", v -> v.with(stones(v, v.voorwaarden().viaFuncties(), 9))),
        asked("R12 ookKwalificaties", v -> v.with(goals(v, List.of(), isGuided(v)))),
        asked(
            "R12 metBegeleiding",
            v -> v.with(goals(v, v.voorwaarden().ookKwalificaties(), false))));
  }

  private static boolean isGuided(Vraag vraag) {
    return vraag.voorwaarden().metBegeleiding();
  }

  private static Row free(Row row) {
    return row.with("planbaar", "").with("weken", "0").with("uren", "0").with("kosten", "0");
  }

  private static Profiel onlyPapers(Profiel p) {
    return new Profiel(
        p.skills(), List.of(), p.opleidingen(), p.kwalificaties(), p.nogNiet(), p.regio());
  }

  private static Filters with(
      Filters f, long urenPerWeek, List<String> zonder, boolean inkomen, boolean zelf) {
    return new Filters(urenPerWeek, f.leerwegen(), f.vormen(), f.regios(), zonder, inkomen, zelf);
  }

  private static Filters everywhere(Filters f) {
    return new Filters(
        f.urenPerWeek(),
        List.of(),
        List.of(),
        List.of(),
        f.zonder(),
        f.inkomenNodig(),
        f.zelfBetalen());
  }

  private static Voorwaarden stones(Vraag vraag, boolean viaFuncties, int most) {
    Voorwaarden v = vraag.voorwaarden();
    return new Voorwaarden(
        v.grenzen(),
        v.filters(),
        v.dekking(),
        viaFuncties,
        most,
        v.ookKwalificaties(),
        v.metBegeleiding());
  }

  private static Voorwaarden goals(Vraag vraag, List<String> papers, boolean guided) {
    Voorwaarden v = vraag.voorwaarden();
    return new Voorwaarden(
        v.grenzen(),
        v.filters(),
        v.dekking(),
        v.viaFuncties(),
        v.maxTussenfuncties(),
        papers,
        guided);
  }

  private static Without rows(String rule, UnaryOperator<CsvCatalogue> rows) {
    return new Without(rule, rows, UnaryOperator.identity());
  }

  private static Without asked(String rule, UnaryOperator<Vraag> asked) {
    return new Without(rule, UnaryOperator.identity(), asked);
  }

  private static Without filters(String rule, UnaryOperator<Filters> filters) {
    return asked(rule, v -> v.with(filters.apply(v.voorwaarden().filters())));
  }

  private static Without drop(String rule, String file) {
    return rows(rule, csv -> csv.with(file, List.of()));
  }

  private static Without drop(String rule, String file, String column, String value) {
    return rows(rule, csv -> csv.without(file, row -> row.is(column, value)));
  }

  private static Without every(String rule, String file, String column, String value) {
    return rows(rule, csv -> csv.change(file, row -> row.with(column, value)));
  }

  private static Without cell(String rule, String file, String column, String value, String other) {
    return rows(
        rule,
        csv -> csv.change(file, row -> row.is(column, value) ? row.with(column, other) : row));
  }

  private static Without column(String rule, String file, String column, String from) {
    return rows(rule, csv -> csv.change(file, row -> row.with(column, row.get(from))));
  }
}
