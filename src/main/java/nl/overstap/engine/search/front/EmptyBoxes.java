package nl.overstap.engine.search.front;

import java.util.ArrayList;
import java.util.List;

/// Boxes that are proven to hold no plan.
final class EmptyBoxes {
  private final List<Box> boxes = new ArrayList<>();

  void add(Box box) {
    if (!box.isEmpty() && !covers(box)) {
      boxes.removeIf(box::holds);
      boxes.add(box);
    }
  }

  /// True if it is proven that the box holds no plan.
  boolean covers(Box box) {
    return box.isEmpty() || boxes.stream().anyMatch(empty -> empty.holds(box));
  }

  /// What every plan in the box takes at least on a criterion.
  long lower(Box box, int criterion) {
    long lower = 0;
    for (Box empty : boxes) {
      if (empty.holdsApartFrom(criterion, box)) {
        lower = Math.max(lower, Math.min(empty.top(criterion), Long.MAX_VALUE - 1) + 1);
      }
    }
    return lower;
  }

  /// What every plan in the box takes at least on each criterion.
  List<Long> lower(Box box) {
    List<Long> corner = new ArrayList<>();
    for (int criterion = 0; criterion < box.size(); criterion++) {
      corner.add(lower(box, criterion));
    }
    return corner;
  }
}
