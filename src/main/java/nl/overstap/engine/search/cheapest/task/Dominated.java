package nl.overstap.engine.search.cheapest.task;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.overstap.engine.api.Certificate.Dominance;
import nl.overstap.engine.util.IntList;

/// Which steps of a task were left out because others make up for them, in numbers of a
/// certificate, in the order in which they were.
final class Dominated {
  private final IntList steps = new IntList();
  private final List<int[]> by = new ArrayList<>();

  void add(int step, int[] instead) {
    steps.add(step);
    by.add(instead);
  }

  int size() {
    return steps.size();
  }

  List<Dominance> toList() {
    List<Dominance> list = new ArrayList<>();
    for (int at = 0; at < steps.size(); at++) {
      list.add(new Dominance(steps.get(at), Arrays.stream(by.get(at)).boxed().toList()));
    }
    return list;
  }

  /// The steps that are in no better plan either once these are in none: whoever takes such a step
  /// might as well take all that makes up for it.
  IntList fallenWith(IntList excluded) {
    Map<Integer, Boolean> gone = new HashMap<>();
    for (int at = 0; at < excluded.size(); at++) {
      gone.put(excluded.get(at), true);
    }
    IntList fallen = new IntList();
    for (int at = steps.size() - 1; at >= 0; at--) {
      for (int instead : by.get(at)) {
        if (gone.containsKey(instead)) {
          gone.put(steps.get(at), true);
          fallen.add(steps.get(at));
          break;
        }
      }
    }
    return fallen;
  }
}
