package nl.overstap.referee;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// R15: the order of the steps of a path: what leads to the first paid day first, then of the steps
/// that can start next short before long, cheap before dear, diplomas last, then the id.
final class PathOrder {

  private static final Comparator<Step> NEXT =
      Comparator.<Step>comparingLong(step -> step.takes().weken())
          .thenComparingLong(step -> step.takes().prijs())
          .thenComparing(Step::diploma)
          .thenComparing(Step::stap);

  private final Problem problem;
  private List<Step> best = List.of();

  private PathOrder(Problem problem) {
    this.problem = problem;
  }

  /// The order of a set of steps that is a path in at least one order.
  static List<Step> of(Problem problem, List<Step> steps) {
    PathOrder order = new PathOrder(problem);
    order.extend(List.of(), steps.stream().sorted(NEXT).toList(), problem.start());
    return order.best;
  }

  /// Tries all orders, in the order of [#NEXT]; the first with the earliest paid day is kept.
  private void extend(List<Step> path, List<Step> left, Facts facts) {
    if (left.isEmpty() && problem.reached(facts) && isBetter(path)) {
      best = path;
    }
    for (int i = 0; i < left.size(); i++) {
      Step step = left.get(i);
      if (step.enrollableIn(facts)) {
        List<Step> longer = new ArrayList<>(path);
        longer.add(step);
        extend(longer, Replay.without(left, i), problem.after(facts, step));
      }
    }
  }

  private boolean isBetter(List<Step> path) {
    return best.isEmpty() || Replay.eersteWerkdag(path) < Replay.eersteWerkdag(best);
  }
}
