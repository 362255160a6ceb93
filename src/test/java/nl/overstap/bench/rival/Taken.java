package nl.overstap.bench.rival;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import nl.overstap.engine.api.CheapestPlanQuestion;
import nl.overstap.engine.spi.LearningGraph;

/// What holds after some steps of a question have been taken, each as soon as it can be; a step
/// that never can be taken gives nothing.
public final class Taken {
  private final LearningGraph graph;
  private final CheapestPlanQuestion question;
  private final Set<Integer> steps;
  private final BitSet held = new BitSet();
  private final BitSet done = new BitSet();

  private Taken(CheapestPlanQuestion question, Collection<Integer> steps) {
    this.graph = question.graph();
    this.question = question;
    this.steps = new LinkedHashSet<>(steps);
    run();
  }

  /// What holds in the end.
  static BitSet facts(CheapestPlanQuestion question, Collection<Integer> steps) {
    return new Taken(question, steps).held;
  }

  /// Every step can be taken at some moment.
  public static boolean canAllBeTaken(CheapestPlanQuestion question, Collection<Integer> steps) {
    Taken taken = new Taken(question, steps);
    return steps.stream().allMatch(taken.done::get);
  }

  /// Every goal holds in the end.
  public static boolean reachesGoal(CheapestPlanQuestion question, Collection<Integer> steps) {
    BitSet held = facts(question, steps);
    return question.goal().stream().allMatch(held::get);
  }

  private void run() {
    Deque<Integer> queue = new ArrayDeque<>();
    question.start().forEach(fact -> hold(fact, queue));
    steps.forEach(step -> take(step, queue));
    takeFreeRules(queue);
    while (!queue.isEmpty()) {
      for (int action : graph.consumers().row(queue.pop())) {
        take(action, queue);
      }
    }
  }

  private void takeFreeRules(Deque<Integer> queue) {
    for (int action = 0; action < graph.actionCount(); action++) {
      if (graph.isRule(action) && graph.preconditions().size(action) == 0) {
        take(action, queue);
      }
    }
  }

  private void take(int action, Deque<Integer> queue) {
    boolean chosen = graph.isRule(action) || steps.contains(action);
    if (!chosen || done.get(action) || !question.costs().isAvailable(action)) {
      return;
    }
    for (int need : graph.preconditions().row(action)) {
      if (!held.get(need)) {
        return;
      }
    }
    done.set(action);
    for (int fact : graph.effects().row(action)) {
      hold(fact, queue);
    }
  }

  private void hold(int fact, Deque<Integer> queue) {
    if (!held.get(fact)) {
      held.set(fact);
      queue.add(fact);
    }
  }
}
