package nl.overstap.engine.search.front;

import java.util.ArrayList;
import java.util.List;
import nl.overstap.engine.spi.Limits;

/// All values that are on each criterion at most `top`, in the order of the criteria of the
/// question; [Limits#UNLIMITED] where there is no bound.
record Box(List<Long> top) {
  Box {
    top = List.copyOf(top);
  }

  int size() {
    return top.size();
  }

  long top(int criterion) {
    return top.get(criterion);
  }

  /// The same box up to another value on one criterion.
  Box upTo(int criterion, long value) {
    List<Long> changed = new ArrayList<>(top);
    changed.set(criterion, value);
    return new Box(changed);
  }

  /// No plan takes less than nothing.
  boolean isEmpty() {
    return top.stream().anyMatch(value -> value < 0);
  }

  boolean holds(List<Long> values) {
    for (int at = 0; at < top.size(); at++) {
      if (values.get(at) > top.get(at)) {
        return false;
      }
    }
    return true;
  }

  boolean holds(Box other) {
    return holds(other.top);
  }

  /// True if this holds all of the other box that is above `from` on one criterion only: whether
  /// the other criteria reach as far.
  boolean holdsApartFrom(int criterion, Box other) {
    for (int at = 0; at < top.size(); at++) {
      if (at != criterion && other.top(at) > top.get(at)) {
        return false;
      }
    }
    return true;
  }
}
