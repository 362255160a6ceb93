package nl.overstap.referee;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A question on a catalogue, worked out: the start, the steps in play, the goal, and what a step
/// gives.
final class Problem {

  private final CsvCatalogue csv;
  private final Vraag vraag;
  private final FreeRules free;
  private final Begin begin;
  private final StepsInPlay inPlay;
  private final List<Step> steps;
  private final List<Groep> goal;
  private final boolean eisenBekend;
  private final boolean countsStones;

  Problem(CsvCatalogue csv, Vraag asked) {
    this.csv = csv;
    this.vraag =
        new Vraag(
            asked.profiel(),
            csv.current("functies", asked.functie()),
            asked.voorwaarden(),
            asked.optimaliseer());
    if (csv.get("functies", vraag.functie()).is("soort", "ERVARING")) {
      throw new IllegalArgumentException(vraag.functie() + " is geen bestemming");
    }
    this.free = new FreeRules(csv);
    this.begin = new Start(csv).of(vraag.profiel());
    this.inPlay = new StepsInPlay(csv, vraag, begin.start());
    this.steps = inPlay.list();
    Requirements requirements = new Requirements(csv);
    this.goal = requirements.goal(vraag.functie(), vraag.voorwaarden());
    this.eisenBekend = !requirements.own(vraag.functie(), vraag.voorwaarden()).isEmpty();
    this.countsStones = !csv.rows("functie_doorgroei").isEmpty();
  }

  private Problem(Problem other, List<Step> steps, List<Groep> goal) {
    this.csv = other.csv;
    this.vraag = other.vraag;
    this.free = other.free;
    this.begin = other.begin;
    this.inPlay = other.inPlay;
    this.steps = List.copyOf(steps);
    this.goal = List.copyOf(goal);
    this.eisenBekend = other.eisenBekend;
    this.countsStones = other.countsStones;
  }

  /// The same with fewer steps.
  Problem without(Set<Stap> unwanted) {
    List<Step> left = steps.stream().filter(step -> !unwanted.contains(step.stap())).toList();
    return new Problem(this, left, goal);
  }

  /// The same with fewer goals, as if a module existed that teaches one of each of these.
  Problem withoutGoals(Set<Set<Requirement>> taught) {
    List<Groep> left =
        goal.stream().filter(groep -> !taught.contains(Set.copyOf(groep.eenVan()))).toList();
    return new Problem(this, steps, left);
  }

  CsvCatalogue csv() {
    return csv;
  }

  Vraag vraag() {
    return vraag;
  }

  Facts start() {
    return begin.start();
  }

  List<Step> steps() {
    return steps;
  }

  List<Groep> goal() {
    return goal;
  }

  /// R12: without requirements the functie is unknown (GEEN_EISEN_BEKEND).
  boolean eisenBekend() {
    return eisenBekend;
  }

  List<String> nuAlMogelijk() {
    return inPlay.nuAlMogelijk();
  }

  boolean reached(Facts facts) {
    return Groep.allHold(goal, facts);
  }

  /// What a person has after a step, everything that follows included.
  Facts after(Facts before, Step step) {
    Facts after = before.copy();
    switch (step.stap()) {
      case Stap.Opleiding(String opleiding, String _) -> free.finish(after, opleiding, begin, true);
      case Stap.Werk(String functie, int maanden) -> work(before, after, functie, maanden);
    }
    free.close(after, begin);
    return after;
  }

  /// R10: all rows up to that month, those with `vanaf` when it holds on entering. Unlike in the
  /// start, TAAL rows count.
  private void work(Facts before, Facts after, String functie, int maanden) {
    after.work(functie, maanden);
    developed(before, functie, maanden).forEach(row -> after.learn(row.get("skill"), row.niveau()));
  }

  private List<Row> developed(Facts entered, String functie, int maanden) {
    return csv.where("functie_ontwikkelt", "functie", functie).stream()
        .filter(row -> Work.develops(row, maanden, entered))
        .toList();
  }

  /// Whether a step entered with `other` facts gives at least what it gives with `usual` ones: only
  /// work has rows that depend on it (`vanaf`).
  boolean givesAsMuch(Step step, Facts other, Facts usual) {
    return switch (step.stap()) {
      case Stap.Opleiding _ -> true;
      case Stap.Werk(String functie, int maanden) ->
          developed(other, functie, maanden).containsAll(developed(usual, functie, maanden));
    };
  }

  /// Whether a step can be taken with these facts, and is one: working longer for nothing more than
  /// a shorter period gives is no step of its own (R10).
  boolean mayTake(Step step, Facts facts) {
    return step.enrollableIn(facts)
        && !(step.stap() instanceof Stap.Werk(String functie, int maanden)
            && Work.periods(csv, functie).stream()
                .filter(shorter -> shorter < maanden && shorter > start().monthsIn(functie))
                .anyMatch(shorter -> givesNoMore(functie, maanden, shorter, facts)));
  }

  private boolean givesNoMore(String functie, int maanden, int shorter, Facts entered) {
    boolean isAsked =
        csv.where("opleiding_vooraf", "id", functie).stream()
            .filter(row -> row.is("soort", "FUNCTIE"))
            .map(row -> row.number("maanden", 1))
            .anyMatch(asked -> asked > shorter && asked <= maanden);
    return !isAsked
        && niveaus(developed(entered, functie, maanden))
            .equals(niveaus(developed(entered, functie, shorter)));
  }

  private static Map<String, Integer> niveaus(List<Row> rows) {
    Map<String, Integer> niveaus = new HashMap<>();
    rows.forEach(row -> niveaus.merge(row.get("skill"), row.niveau(), Math::max));
    return niveaus;
  }

  /// Adds facts to facts, and everything that then follows.
  void add(Facts more, Facts facts) {
    more.skills().forEach(facts::learn);
    facts.kwalificaties().addAll(more.kwalificaties());
    facts.opleidingen().addAll(more.opleidingen());
    more.months().forEach(facts::work);
    free.close(facts, begin);
  }

  /// R10 `maxTussenfuncties`: different functies with a work step. Without functie_doorgroei.csv
  /// they are unrestricted.
  boolean allowsStones(List<Step> path) {
    Set<String> stones = new HashSet<>();
    for (Step step : path) {
      if (step.stap() instanceof Stap.Werk(String functie, int _)) {
        stones.add(functie);
      }
    }
    return !countsStones || stones.size() <= vraag.voorwaarden().maxTussenfuncties();
  }
}
