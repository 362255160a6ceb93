package nl.overstap.advice.situation;

import java.math.BigDecimal;
import java.util.List;
import nl.overstap.domain.Bedrag;
import nl.overstap.domain.Weken;
import nl.overstap.domain.vraag.Criterium;
import nl.overstap.domain.vraag.Voorwaarden;
import nl.overstap.engine.api.AlternativesQuestion;
import nl.overstap.engine.api.CheapestPlanQuestion;
import nl.overstap.engine.api.FrontQuestion;
import nl.overstap.engine.spi.Budget;
import nl.overstap.engine.spi.Criterion;
import nl.overstap.engine.spi.Limits;
import nl.overstap.snapshot.Fact;
import nl.overstap.snapshot.FactTable;

/// A situation as a question to the engine, and its numbers back in the units people use.
public final class EngineQuestions {
  private static final int MOST_POINTS = 200;

  private EngineQuestions() {}

  /// The question as asked, with all its limits.
  public static CheapestPlanQuestion asked(Situation situation) {
    return asked(situation, criterion(situation.vraag().optimaliseer()), limits(situation));
  }

  /// The same question with another criterion and other limits.
  public static CheapestPlanQuestion asked(Situation situation, Criterion first, Limits limits) {
    return new CheapestPlanQuestion(
        situation.snapshot().graph(),
        situation.costs(),
        startFacts(situation),
        situation.doelen().goalFacts(),
        first,
        first == Criterion.DURATION ? Criterion.COST : Criterion.DURATION,
        limits,
        Budget.of(situation.vraag().budget()));
  }

  /// The front between these criteria, the most important first.
  public static FrontQuestion front(Situation situation, List<Criterium> criteria) {
    return new FrontQuestion(
        situation.snapshot().graph(),
        situation.costs(),
        startFacts(situation),
        situation.doelen().goalFacts(),
        criteria.stream().map(EngineQuestions::criterion).toList(),
        limits(situation),
        MOST_POINTS,
        Budget.of(situation.vraag().budget()));
  }

  /// The question as asked, for so many paths that a person tells apart. Of paths that are equal on
  /// the criterium and on WEKEN the cheapest is looked for (R13).
  public static AlternativesQuestion alternatives(Situation situation, int aantal) {
    CheapestPlanQuestion asked = asked(situation);
    boolean costDecides = asked.first() == Criterion.COST || asked.second() == Criterion.COST;
    return new AlternativesQuestion(
        asked,
        aantal,
        Merkbaar.STAPPEN,
        aantal == 1 ? List.of() : Merkbaar.alike(situation.snapshot().steps()),
        costDecides ? null : Criterion.COST);
  }

  /// Without the jobs that the person could take at once: the engine takes those itself where a
  /// plan needs them, so that every employment counts in the preference among equals.
  static List<Integer> startFacts(Situation situation) {
    FactTable facts = situation.snapshot().facts();
    return situation.start().state().facts().stream()
        .filter(fact -> !(facts.meaning(fact) instanceof Fact.InDienstFact))
        .toList();
  }

  /// The limits that the person asks for; no limit where nothing is said.
  public static Limits limits(Situation situation) {
    Voorwaarden voorwaarden = situation.vraag().voorwaarden();
    Weken weken = voorwaarden.maxWeken();
    Bedrag kosten = voorwaarden.maxKosten();
    Integer uren = voorwaarden.maxUren();
    int tussenfuncties =
        situation.offers().ladder().isKnown()
            ? voorwaarden.maxTussenfuncties()
            : Limits.NONE.employments();
    return new Limits(
        weken == null ? Limits.UNLIMITED : weken.tenths(),
        kosten == null ? Limits.UNLIMITED : kosten.cents(),
        uren == null ? Limits.UNLIMITED : uren,
        Limits.UNLIMITED,
        tussenfuncties);
  }

  /// What the engine calls it.
  public static Criterion criterion(Criterium criterium) {
    return switch (criterium) {
      case WEKEN -> Criterion.DURATION;
      case KOSTEN -> Criterion.COST;
      case UREN -> Criterion.HOURS;
      case STAPPEN -> Criterion.STEPS;
    };
  }

  /// A number of the engine in weken, euros, uren or stappen.
  public static BigDecimal inUnits(Criterium criterium, long value) {
    return switch (criterium) {
      case WEKEN -> BigDecimal.valueOf(value, 1);
      case KOSTEN -> BigDecimal.valueOf(value, 2);
      case UREN, STAPPEN -> BigDecimal.valueOf(value);
    };
  }
}
