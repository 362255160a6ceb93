package nl.overstap.referee;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Decision 0007: which steps of a path a person notices.
final class Merkbaar {

  private static final long LEAST_CENTS = 50_000;

  private Merkbaar() {}

  /// A fifth of the weeks; a fifth of what the person pays and 500 euro; a period of work. Where
  /// nothing is that large, the longest.
  static Set<Stap> of(List<Step> path) {
    Totaal all = Replay.total(path);
    Set<Stap> large =
        path.stream().filter(step -> isLarge(step, all)).map(Step::stap).collect(Collectors.toSet());
    if (!large.isEmpty()) {
      return large;
    }
    long longest = path.stream().mapToLong(step -> step.takes().weken()).max().orElse(0);
    return path.stream()
        .filter(step -> step.takes().weken() == longest)
        .map(Step::stap)
        .collect(Collectors.toSet());
  }

  private static boolean isLarge(Step step, Totaal all) {
    Totaal takes = step.takes();
    return step.stap() instanceof Stap.Werk
        || (takes.weken() > 0 && takes.weken() * 5 >= all.weken())
        || (takes.eigen() >= LEAST_CENTS && takes.eigen() * 5 >= all.eigen());
  }
}
