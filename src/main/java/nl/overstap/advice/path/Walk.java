package nl.overstap.advice.path;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import nl.overstap.engine.spi.LearningGraph;
import nl.overstap.snapshot.FactState;

/// A path walked step by step, so that each fact is credited to the first step that gave it (R18).
public final class Walk {
  private final LearningGraph graph;
  private final FactState end;
  private final List<List<Integer>> raised = new ArrayList<>();
  private final Map<Integer, Integer> stepOfFact = new HashMap<>();

  private Walk(LearningGraph graph, FactState end) {
    this.graph = graph;
    this.end = end;
  }

  /// Walks the path from the start, which is not changed. Throws IllegalStateException when a step
  /// cannot be taken when its turn comes.
  public static Walk along(List<Trede> path, FactState start, LearningGraph graph) {
    Walk walk = new Walk(graph, start.copy());
    for (int at = 0; at < path.size(); at++) {
      int action = path.get(at).action();
      if (!walk.end.allows(action)) {
        throw new IllegalStateException("step " + path.get(at).id() + " cannot be taken yet");
      }
      List<Integer> facts = walk.end.take(action);
      walk.raised.add(facts);
      for (int fact : facts) {
        walk.stepOfFact.put(fact, at);
      }
    }
    return walk;
  }

  /// What holds at the end.
  public FactState end() {
    return end;
  }

  /// What came to hold by the step at this place, from 0, itself or by a rule.
  public List<Integer> raisedBy(int at) {
    return raised.get(at);
  }

  /// What the step at this place gave itself, not by a rule.
  public List<Integer> givenBy(int at) {
    return raised.get(at).stream().filter(fact -> end.findRule(fact).isEmpty()).toList();
  }

  /// Places of the steps to which this fact is owed, ascending; empty when it held at the start or
  /// never.
  public Set<Integer> stepsBehind(int fact) {
    Set<Integer> behind = new TreeSet<>();
    Set<Integer> seen = new HashSet<>();
    Deque<Integer> agenda = new ArrayDeque<>(List.of(fact));
    while (!agenda.isEmpty()) {
      int current = agenda.poll();
      Integer step = stepOfFact.get(current);
      if (step == null || !seen.add(current)) {
        continue;
      }
      OptionalInt rule = end.findRule(current);
      if (rule.isEmpty()) {
        behind.add(step);
      } else {
        for (int need : graph.preconditions().row(rule.getAsInt())) {
          agenda.add(need);
        }
      }
    }
    return behind;
  }
}
