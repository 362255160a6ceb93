package nl.overstap.bench.measure;

import java.util.List;
import nl.overstap.engine.api.CheapestPlanOutcome.Found;

/// Picks answers to ask more about.
public final class Sample {
  private Sample() {}

  /// The first answers with a plan that is not empty.
  public static List<Answer> found(List<Answer> answers, int most) {
    return answers.stream()
        .filter(
            answer -> answer.outcome() instanceof Found found && !found.plan().steps().isEmpty())
        .limit(most)
        .toList();
  }
}
