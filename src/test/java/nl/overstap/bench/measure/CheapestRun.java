package nl.overstap.bench.measure;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.overstap.bench.family.Family;
import nl.overstap.bench.family.Family.Case;
import nl.overstap.engine.api.CheapestPlanOutcome;
import nl.overstap.engine.api.CheapestPlanOutcome.Found;
import nl.overstap.engine.api.CheapestPlanQuestion;
import nl.overstap.engine.api.PlanningEngine;
import nl.overstap.engine.check.CertificateChecker;
import nl.overstap.engine.check.PlanChecker;

/// The cheapest plan of every case of a family. Every plan is replayed, every published optimum
/// compared, and of some answers the certificate is verified.
public final class CheapestRun {
  private static final int WARM_UP = 5;
  private static final int CERTIFICATES = 2;

  private final Family family;
  private final PlanningEngine engine;
  private final Duration time;
  private final Journal journal;
  private int certificates;

  private CheapestRun(Family family, PlanningEngine engine, Duration time, Journal journal) {
    this.family = family;
    this.engine = engine;
    this.time = time;
    this.journal = journal;
  }

  /// @param time the budget of each
  public static List<Answer> measure(
      Family family, PlanningEngine engine, Duration time, Journal journal) {
    return new CheapestRun(family, engine, time, journal).answers();
  }

  /// The answers of a family in one line.
  public static Summary summary(Family family, List<Answer> answers, Duration budget) {
    Times times = new Times(answers.stream().map(Answer::millis).toList());
    long root = answers.stream().filter(Answer::isClosedAtRoot).count();
    double worstGap = answers.stream().mapToDouble(Answer::gap).max().orElse(0);
    return new Summary(
        family.name(),
        "cheapest plan",
        budget.toMillis() + " ms",
        times,
        (int)
            answers.stream()
                .filter(one -> one.isAnswered() && Clock.isWithin(one.millis(), budget))
                .count(),
        (int) answers.stream().filter(Answer::isProven).count(),
        Times.NONE,
        String.format(
            Locale.ROOT, "%d proven without branching; worst gap %.1f %%", root, 100 * worstGap));
  }

  private List<Answer> answers() {
    family.cases().stream().limit(WARM_UP).forEach(one -> ask(one, engine, time));
    List<Answer> answers = new ArrayList<>();
    for (Case one : family.cases()) {
      answers.add(ask(one, engine, time));
    }
    answers.forEach(this::check);
    journal.say(
        "%s: %d cheapest plans, %d certificates verified"
            .formatted(family.name(), answers.size(), certificates));
    return answers;
  }

  /// One question, timed.
  public static Answer ask(Case one, PlanningEngine engine, Duration time) {
    CheapestPlanQuestion question = Clock.within(one.question(), time);
    long begin = System.nanoTime();
    CheapestPlanOutcome outcome = engine.cheapestPlan(question);
    return new Answer(one, outcome, (System.nanoTime() - begin) / 1e6);
  }

  private void check(Answer answer) {
    String where = family.name() + ", " + answer.one().name();
    journal.fail(where, PlanChecker.violations(answer.one().question(), answer.outcome()));
    if (answer.outcome() instanceof Found found) {
      checkOptimum(answer.one(), found, where);
      if (certificates < CERTIFICATES && answer.isProven() && found.certificate().complete()) {
        certificates++;
        journal.fail(where, CertificateChecker.violations(answer.one().question(), found));
      }
    }
  }

  private void checkOptimum(Case one, Found found, String where) {
    if (one.optimum() == Case.UNKNOWN) {
      return;
    }
    if (found.optimal()) {
      journal.agree(where, "the engine", Answer.first(one, found), "others", one.optimum());
    } else if (found.lowerBound() > one.optimum()) {
      journal.fail(where, List.of("the bound is above the optimum of others, " + one.optimum()));
    }
  }
}
