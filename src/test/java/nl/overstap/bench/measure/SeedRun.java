package nl.overstap.bench.measure;

import java.time.Duration;
import java.util.List;
import nl.overstap.bench.family.Family;
import nl.overstap.engine.api.PlanningEngine;

/// The cheapest plans of a family that was drawn with one seed.
///
/// @param answered how many have a plan, or that there is none
/// @param proven how many of these are proven on both criteria
/// @param worstGap how far a bound is below its plan, as a share of that
public record SeedRun(
    String family, long seed, Times times, int answered, int proven, double worstGap) {

  /// @param time the budget of each question
  public static SeedRun measure(
      Family family, long seed, PlanningEngine engine, Duration time, Journal journal) {
    return of(family, seed, CheapestRun.measure(family, engine, time, journal));
  }

  /// The same for answers that are there already.
  public static SeedRun of(Family family, long seed, List<Answer> answers) {
    return new SeedRun(
        family.name(),
        seed,
        new Times(answers.stream().map(Answer::millis).toList()),
        (int) answers.stream().filter(Answer::isAnswered).count(),
        (int) answers.stream().filter(Answer::isProven).count(),
        answers.stream().mapToDouble(Answer::gap).max().orElse(0));
  }
}
