package nl.overstap.bench.measure;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.overstap.bench.family.Family;
import nl.overstap.engine.api.CheapestPlanOutcome.Found;
import nl.overstap.engine.api.CheapestPlanOutcome.Undecided;
import nl.overstap.engine.api.CheapestPlanQuestion;
import nl.overstap.engine.api.FrontOutcome;
import nl.overstap.engine.api.FrontOutcome.Front;
import nl.overstap.engine.api.FrontQuestion;
import nl.overstap.engine.api.PlanningEngine;
import nl.overstap.engine.check.PlanChecker;
import nl.overstap.engine.spi.Budget;
import nl.overstap.engine.spi.Criterion;
import nl.overstap.engine.spi.Limits;

/// The front of weken and kosten, with weken at most one and a half times the shortest, for cases
/// that have a plan.
public final class FrontRun {
  private static final int AT_MOST = 100;

  private FrontRun() {}

  /// @param most how many cases; the first ones that have a plan
  /// @param time the budget of each
  public static Summary measure(
      Family family,
      List<Answer> answers,
      PlanningEngine engine,
      String name,
      Duration time,
      int most,
      Journal journal) {
    List<Double> millis = new ArrayList<>();
    List<Double> multiples = new ArrayList<>();
    List<Integer> points = new ArrayList<>();
    int answered = 0;
    int complete = 0;
    for (Answer answer : Sample.found(answers, most)) {
      FrontQuestion question = question(answer, Clock.from(time));
      long begin = System.nanoTime();
      FrontOutcome outcome = engine.front(question);
      millis.add((System.nanoTime() - begin) / 1e6);
      multiples.add(millis.getLast() / answer.millis());
      journal.fail(
          family.name() + " front, " + answer.one().name(),
          PlanChecker.violations(question, outcome));
      boolean decided = !(outcome instanceof Undecided);
      answered += decided && Clock.isWithin(millis.getLast(), time) ? 1 : 0;
      if (outcome instanceof Front front) {
        points.add(front.points().size());
        complete += front.complete() ? 1 : 0;
        checkEnd(answer, front, family, journal);
      }
    }
    journal.say("%s: %d fronts".formatted(family.name(), millis.size()));
    points.sort(null);
    String remark =
        points.isEmpty()
            ? ""
            : String.format(
                Locale.ROOT,
                "%d points in the median, %d at most",
                points.get(points.size() / 2),
                points.getLast());
    return new Summary(
        family.name(),
        name,
        time.toMillis() + " ms",
        new Times(millis),
        answered,
        complete,
        new Times(multiples),
        remark);
  }

  /// The front of an answer with a plan.
  static FrontQuestion question(Answer answer, Budget budget) {
    CheapestPlanQuestion asked = answer.one().question();
    Found found = (Found) answer.outcome();
    long shortest = found.plan().total(Criterion.DURATION, asked.costs());
    Limits limits = asked.limits().with(Criterion.DURATION, shortest * 3 / 2);
    return new FrontQuestion(
        asked.graph(),
        asked.costs(),
        asked.start(),
        asked.goal(),
        List.of(Criterion.DURATION, Criterion.COST),
        limits,
        AT_MOST,
        budget);
  }

  /// A complete front begins at the cheapest plan.
  private static void checkEnd(Answer answer, Front front, Family family, Journal journal) {
    if (front.complete()
        && answer.isProven()
        && answer.one().question().first() == Criterion.DURATION) {
      journal.agree(
          family.name() + ", " + answer.one().name(),
          "the cheapest plan",
          Answer.first(answer.one(), (Found) answer.outcome()),
          "the front",
          front.points().getFirst().values().getFirst());
    }
  }
}
