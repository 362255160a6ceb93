package nl.overstap.snapshot;

import java.util.Collection;

/// Fact numbers as the graph builder takes them.
final class FactSets {
  private FactSets() {}

  static int[] array(Collection<Integer> facts) {
    return facts.stream().mapToInt(Integer::intValue).toArray();
  }
}
