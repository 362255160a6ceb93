package nl.overstap.bench.rival;

import java.util.List;
import nl.overstap.bench.family.Family;
import nl.overstap.bench.measure.Answer;
import nl.overstap.bench.measure.Journal;
import nl.overstap.engine.api.CheapestPlanOutcome.Found;
import nl.overstap.engine.api.CheapestPlanQuestion;
import org.neo4j.driver.Driver;

/// How often the shortest paths of Cypher are no plan.
///
/// @param blocked how often not every step can be taken: somebody could not enrol
/// @param missing how often all steps can be taken but a goal is missing
/// @param longer how often it is a plan, but not a cheapest one
public record PathRun(String family, int asked, int blocked, int missing, int longer) {
  /// On answers with a plan.
  public static PathRun measure(
      Family family, List<Answer> answers, Driver driver, int most, Journal journal) {
    ShortestPaths paths = ShortestPaths.store(driver, family.cases().getFirst().question().graph());
    int asked = 0;
    int blocked = 0;
    int missing = 0;
    int longer = 0;
    for (Answer answer : answers) {
      if (asked < most
          && answer.outcome() instanceof Found found
          && !found.plan().steps().isEmpty()) {
        asked++;
        CheapestPlanQuestion question = answer.one().question();
        List<Integer> steps = paths.steps(question);
        if (!Taken.canAllBeTaken(question, steps)) {
          blocked++;
        } else if (!Taken.reachesGoal(question, steps)) {
          missing++;
        } else if (value(question, steps) > value(question, found.plan().steps())) {
          longer++;
        }
      }
    }
    journal.say("%s: %d times the shortest paths of Cypher".formatted(family.name(), asked));
    return new PathRun(family.name(), asked, blocked, missing, longer);
  }

  private static long value(CheapestPlanQuestion question, List<Integer> steps) {
    return steps.stream().mapToLong(step -> question.costs().cost(question.first(), step)).sum();
  }
}
