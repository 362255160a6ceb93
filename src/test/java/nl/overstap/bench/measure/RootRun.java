package nl.overstap.bench.measure;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import nl.overstap.bench.family.Family;
import nl.overstap.engine.api.CheapestPlanOutcome.Found;
import nl.overstap.engine.configure.PlanningEngines;

/// How far the bound was below the optimum, or the best plan known, before any branching.
///
/// @param gaps each as a share of the plan, ascending
public record RootRun(String family, List<Double> gaps) {
  public RootRun {
    gaps = gaps.stream().sorted().toList();
  }

  /// Of the answers with a plan that is not empty; each is asked again of an engine that does not
  /// branch.
  public static RootRun measure(
      Family family, List<Answer> answers, Duration time, Journal journal) {
    List<Double> gaps = new ArrayList<>();
    for (Answer answer : Sample.found(answers, answers.size())) {
      Answer root = CheapestRun.ask(answer.one(), PlanningEngines.withoutBranching(), time);
      long best = Answer.first(answer.one(), (Found) answer.outcome());
      if (best > 0 && root.outcome() instanceof Found found) {
        gaps.add((double) Math.max(0, best - found.lowerBound()) / best);
        check(family, answer, found, journal);
      }
    }
    journal.say("%s: %d bounds before branching".formatted(family.name(), gaps.size()));
    return new RootRun(family.name(), gaps);
  }

  private static void check(Family family, Answer answer, Found root, Journal journal) {
    long best = Answer.first(answer.one(), (Found) answer.outcome());
    if (root.lowerBound() > best) {
      journal.fail(
          family.name() + ", " + answer.one().name(),
          List.of("the bound %d is above the plan, %d".formatted(root.lowerBound(), best)));
    }
  }

  /// The least gap that this share of the questions stays within (nearest rank).
  public double at(double share) {
    return new Times(gaps).at(share);
  }
}
