package nl.overstap.engine.search.front;

import java.util.ArrayList;
import java.util.List;

/// Where plans may lie that no known plan matches or beats: the largest boxes without a known plan
/// in them. A plan that becomes known splits each box that holds it into one box per criterion (the
/// local upper bounds of Klamroth, Lacour and Vanderpooten 2015). There are at most n + 1 of them
/// for n points on two criteria and 2n + 1 on three.
final class Zones {
  private List<Box> zones;

  Zones(Box everything) {
    this.zones = List.of(everything);
  }

  List<Box> all() {
    return zones;
  }

  /// From now on, what is at least `values` on every criterion is no longer looked for.
  void split(List<Long> values) {
    List<Box> kept = new ArrayList<>();
    List<Box> parts = new ArrayList<>();
    for (Box zone : zones) {
      if (zone.holds(values)) {
        for (int criterion = 0; criterion < zone.size(); criterion++) {
          parts.add(zone.upTo(criterion, values.get(criterion) - 1));
        }
      } else {
        kept.add(zone);
      }
    }
    for (Box part : parts) {
      if (!part.isEmpty() && kept.stream().noneMatch(zone -> zone.holds(part))) {
        kept.removeIf(part::holds);
        kept.add(part);
      }
    }
    zones = List.copyOf(kept);
  }
}
