package nl.overstap.bench.measure;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.overstap.bench.family.Family;
import nl.overstap.engine.api.AlternativesOutcome;
import nl.overstap.engine.api.AlternativesOutcome.Alternatives;
import nl.overstap.engine.api.AlternativesQuestion;
import nl.overstap.engine.api.CheapestPlanOutcome.Found;
import nl.overstap.engine.api.CheapestPlanOutcome.Undecided;
import nl.overstap.engine.api.PlanningEngine;
import nl.overstap.engine.api.WeightySteps;
import nl.overstap.engine.api.WeightySteps.Measure;
import nl.overstap.engine.check.PlanChecker;
import nl.overstap.engine.spi.Budget;
import nl.overstap.engine.spi.Criterion;

/// Five plans that differ, for cases that have a plan.
public final class AlternativesRun {
  private static final int PLANS = 5;

  /// A fifth of the weken, or a third of the kosten if that is 100 euro or more.
  private static final WeightySteps WEIGHTY =
      new WeightySteps(
          List.of(new Measure(Criterion.DURATION, 5, 0), new Measure(Criterion.COST, 3, 10_000)));

  private AlternativesRun() {}

  /// @param most how many cases; the first ones that have a plan
  /// @param time the budget of each
  public static Summary measure(
      Family family,
      List<Answer> answers,
      PlanningEngine engine,
      Duration time,
      int most,
      Journal journal) {
    List<Double> millis = new ArrayList<>();
    List<Double> multiples = new ArrayList<>();
    int answered = 0;
    int proven = 0;
    int plans = 0;
    for (Answer answer : Sample.found(answers, most)) {
      AlternativesQuestion question = question(answer, Clock.from(time));
      long begin = System.nanoTime();
      AlternativesOutcome outcome = engine.alternatives(question);
      millis.add((System.nanoTime() - begin) / 1e6);
      multiples.add(millis.getLast() / answer.millis());
      journal.fail(
          family.name() + " alternatives, " + answer.one().name(),
          PlanChecker.violations(question, outcome));
      boolean decided = !(outcome instanceof Undecided);
      answered += decided && Clock.isWithin(millis.getLast(), time) ? 1 : 0;
      if (outcome instanceof Alternatives alternatives) {
        plans += alternatives.plans().size();
        boolean each = alternatives.plans().stream().allMatch(Found::optimal);
        proven += each && alternatives.complete() ? 1 : 0;
      }
    }
    journal.say("%s: %d times five alternatives".formatted(family.name(), millis.size()));
    return new Summary(
        family.name(),
        "five alternatives",
        time.toMillis() + " ms",
        new Times(millis),
        answered,
        proven,
        new Times(multiples),
        String.format(
            Locale.ROOT, "%.1f plans on average", (double) plans / Math.max(1, millis.size())));
  }

  /// Five plans for an answer with a plan.
  static AlternativesQuestion question(Answer answer, Budget budget) {
    return new AlternativesQuestion(answer.one().question().within(budget), PLANS, WEIGHTY);
  }
}
