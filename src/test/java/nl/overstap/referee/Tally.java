package nl.overstap.referee;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/// How much a comparison has seen, so that a run on empty questions is noticed.
final class Tally {

  private final TreeMap<Integer, Integer> byLength = new TreeMap<>();
  private int withoutPath;

  void count(Optional<List<Step>> best) {
    best.ifPresentOrElse(path -> byLength.merge(path.size(), 1, Integer::sum), () -> withoutPath++);
  }

  /// Counts a path of so many steps.
  void countPath(int steps) {
    byLength.merge(steps, 1, Integer::sum);
  }

  void countWithoutPath() {
    withoutPath++;
  }

  /// How many questions had a path of at least one step.
  int paths() {
    return byLength.tailMap(1).values().stream().mapToInt(Integer::intValue).sum();
  }

  @Override
  public String toString() {
    return "vragen zonder pad %d, met pad naar aantal stappen %s".formatted(withoutPath, byLength);
  }
}
