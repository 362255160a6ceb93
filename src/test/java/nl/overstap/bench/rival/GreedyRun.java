package nl.overstap.bench.rival;

import java.util.ArrayList;
import java.util.List;
import nl.overstap.bench.family.Family;
import nl.overstap.bench.measure.Answer;
import nl.overstap.bench.measure.Journal;
import nl.overstap.engine.api.CheapestPlanOutcome.Found;
import nl.overstap.engine.api.CheapestPlanQuestion;

/// How much longer greedy plans are than the best ones.
///
/// @param longer of the plans that are longer, how much, as a share of the best; ascending
public record GreedyRun(String family, int plans, int stuck, List<Double> longer) {
  public GreedyRun {
    longer = longer.stream().sorted().toList();
  }

  /// On answers that are proven.
  public static GreedyRun measure(Family family, List<Answer> answers, int most, Journal journal) {
    List<Double> longer = new ArrayList<>();
    int plans = 0;
    int stuck = 0;
    for (Answer answer : answers) {
      if (plans < most
          && answer.outcome() instanceof Found found
          && found.optimal()
          && !found.plan().steps().isEmpty()) {
        plans++;
        CheapestPlanQuestion whole = answer.one().question();
        CheapestPlanQuestion part = SubCatalogue.of(whole, found);
        List<Integer> greedy = Greedy.plan(part);
        long best = found.plan().total(whole.first(), whole.costs());
        long value = greedy.stream().mapToLong(step -> part.costs().cost(part.first(), step)).sum();
        stuck += greedy.isEmpty() ? 1 : 0;
        if (!greedy.isEmpty() && value < best) {
          journal.fail(family.name() + ", " + answer.one().name(), List.of("greedy is better"));
        }
        if (value > best && best > 0) {
          longer.add((double) (value - best) / best);
        }
      }
    }
    journal.say("%s: %d greedy plans".formatted(family.name(), plans));
    return new GreedyRun(family.name(), plans, stuck, longer);
  }
}
