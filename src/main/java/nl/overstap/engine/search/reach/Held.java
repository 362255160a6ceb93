package nl.overstap.engine.search.reach;

import java.util.Arrays;
import java.util.List;
import nl.overstap.engine.search.WorkMeter;
import nl.overstap.engine.spi.ActionCosts;
import nl.overstap.engine.spi.IntRows;
import nl.overstap.engine.spi.LearningGraph;
import nl.overstap.engine.util.IntList;
import org.jspecify.annotations.Nullable;

/// What holds for nothing at the start of a case: its start, closed under the rules. Worked out
/// anew only when the start or the rules are others than in the case before.
final class Held {
  private final LearningGraph graph;
  private final WorkMeter meter;
  private final IntRows rules;
  private final boolean[] held;
  private final IntList agenda = new IntList();
  private List<Integer> from = List.of();
  private int period;
  private @Nullable ActionCosts by;

  Held(LearningGraph graph, WorkMeter meter) {
    this.graph = graph;
    this.meter = meter;
    this.rules = Rules.byNeed(graph);
    this.held = new boolean[graph.factCount()];
  }

  /// @param costs whose rules apply
  void from(List<Integer> start, ActionCosts costs) {
    if (!costs.equals(by) || !start.equals(from)) {
      by = costs;
      from = List.copyOf(start);
      period++;
      Arrays.fill(held, false);
      close(costs);
    }
  }

  /// Another number whenever the start or the rules are others than before.
  int period() {
    return period;
  }

  boolean contains(int fact) {
    return held[fact];
  }

  /// Per fact the rules that need it.
  IntRows rules() {
    return rules;
  }

  private void close(ActionCosts costs) {
    from.forEach(this::hold);
    IntRows always = graph.unconditional();
    for (int at = always.start(0); at < always.end(0); at++) {
      fire(always.at(at), costs);
    }
    while (!agenda.isEmpty()) {
      int fact = agenda.removeLast();
      for (int at = rules.start(fact); at < rules.end(fact); at++) {
        fire(rules.at(at), costs);
      }
      meter.spend(1L + rules.size(fact));
    }
  }

  private void fire(int action, ActionCosts costs) {
    if (!graph.isRule(action) || !costs.isAvailable(action)) {
      return;
    }
    IntRows needs = graph.preconditions();
    for (int at = needs.start(action); at < needs.end(action); at++) {
      if (!held[needs.at(at)]) {
        return;
      }
    }
    IntRows gives = graph.effects();
    for (int at = gives.start(action); at < gives.end(action); at++) {
      hold(gives.at(at));
    }
  }

  private void hold(int fact) {
    if (!held[fact]) {
      held[fact] = true;
      agenda.add(fact);
    }
  }
}
