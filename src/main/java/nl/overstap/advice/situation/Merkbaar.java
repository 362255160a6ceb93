package nl.overstap.advice.situation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.overstap.domain.functie.FunctieId;
import nl.overstap.engine.api.WeightySteps;
import nl.overstap.engine.api.WeightySteps.Measure;
import nl.overstap.engine.spi.Criterion;
import nl.overstap.snapshot.Step.Werk;
import nl.overstap.snapshot.StepTable;

/// Which steps of a path a person notices: from a fifth of its weeks; from a fifth of what it costs
/// and 500 euro; and every job on the way. Where nothing is that large, the longest.
final class Merkbaar {
  private static final int PARTS = 5;
  private static final long LEAST_CENTS = 50_000;

  static final WeightySteps STAPPEN =
      new WeightySteps(
          List.of(
              new Measure(Criterion.DURATION, PARTS, 0),
              new Measure(Criterion.COST, PARTS, LEAST_CENTS)));

  private Merkbaar() {}

  /// Work in the same functie is the same choice, however long and whatever one is good at when it
  /// starts: nobody calls staying on longer another path.
  static List<Set<Integer>> alike(StepTable steps) {
    Map<FunctieId, Set<Integer>> same = new LinkedHashMap<>();
    for (int action : steps.actions()) {
      if (steps.get(action) instanceof Werk werk) {
        same.computeIfAbsent(werk.functie(), functie -> new TreeSet<>()).add(action);
      }
    }
    return same.values().stream().filter(actions -> actions.size() > 1).toList();
  }
}
