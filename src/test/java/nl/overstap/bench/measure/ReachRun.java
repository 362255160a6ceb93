package nl.overstap.bench.measure;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.overstap.bench.family.Family;
import nl.overstap.engine.api.CheapestPlanOutcome;
import nl.overstap.engine.api.CheapestPlanOutcome.Found;
import nl.overstap.engine.api.CheapestPlanOutcome.Undecided;
import nl.overstap.engine.api.PlanningEngine;
import nl.overstap.engine.api.ReachQuestion;
import nl.overstap.engine.check.PlanChecker;

/// Every functie within 26 weeks of a start. An answer is proven when all functies are decided.
public final class ReachRun {
  private ReachRun() {}

  /// @param time the budget for all functies of one start together
  /// @param one what one cheapest plan takes in the median, in milliseconds
  public static Summary measure(
      Family family,
      PlanningEngine engine,
      String name,
      Duration time,
      double one,
      Journal journal) {
    List<Double> millis = new ArrayList<>();
    int within = 0;
    int proven = 0;
    long reached = 0;
    long open = 0;
    long asked = 0;
    for (ReachQuestion any : family.reaches()) {
      ReachQuestion question = any.within(Clock.from(time));
      long begin = System.nanoTime();
      List<CheapestPlanOutcome> outcomes = engine.reach(question);
      millis.add((System.nanoTime() - begin) / 1e6);
      within += Clock.isWithin(millis.getLast(), time) ? 1 : 0;
      long undecided = outcomes.stream().filter(Undecided.class::isInstance).count();
      proven += undecided == 0 ? 1 : 0;
      open += undecided;
      asked += outcomes.size();
      reached += outcomes.stream().filter(Found.class::isInstance).count();
      journal.fail(family.name() + " reach", PlanChecker.violations(question, outcomes));
      journal.say(
          "%s: %s, %d functies, %d open"
              .formatted(family.name(), name, outcomes.size(), undecided));
    }
    return new Summary(
        family.name(),
        name,
        time.toMillis() + " ms",
        new Times(millis),
        within,
        proven,
        new Times(millis.stream().map(each -> each / one).toList()),
        String.format(
            Locale.ROOT, "of %,d functies %,d within reach, %,d undecided", asked, reached, open));
  }
}
