package nl.overstap.engine.check;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntToLongFunction;
import nl.overstap.engine.api.Certificate.Dominance;
import nl.overstap.engine.api.CheapestPlanQuestion;
import nl.overstap.engine.spi.ActionCosts;
import nl.overstap.engine.spi.Criterion;
import nl.overstap.engine.spi.IntRows;
import nl.overstap.engine.spi.LearningGraph;
import nl.overstap.engine.spi.Limits;

/// Verifies that steps of a relaxation can be done without because others make up for them. Wanted
/// is, backwards from the goals, what they hold and what the steps that are left need, and rules
/// that need several facts; rules that need one only pass on. What can never be taken wants
/// nothing.
final class Dominances {
  private final CheapestPlanQuestion question;
  private final LearningGraph graph;
  private final BitSet start;
  private final BitSet left;
  private final IntToLongFunction cost;
  private final List<String> violations;
  private final Map<Integer, List<Integer>> by = new HashMap<>();

  /// @param left the steps inside; those that others make up for are taken from them
  /// @param cost of a step
  Dominances(
      CheapestPlanQuestion question,
      BitSet start,
      BitSet left,
      IntToLongFunction cost,
      List<String> violations) {
    this.question = question;
    this.graph = question.graph();
    this.start = start;
    this.left = left;
    this.cost = cost;
    this.violations = violations;
  }

  void verify(List<Dominance> dominated) {
    if (dominated.isEmpty()) {
      return;
    }
    BitSet reachable = reachable();
    for (Dominance one : dominated) {
      if (!one.by().stream().allMatch(left::get) || one.by().contains(one.step())) {
        violations.add("what makes up for step %d was left out itself".formatted(one.step()));
      }
      if (left.get(one.step())) {
        left.clear(one.step());
        by.put(one.step(), one.by());
      }
    }
    BitSet wanted = wanted(reachable);
    dominated.forEach(one -> verify(one, wanted));
  }

  /// What stands in for a step in the end: nothing or one or more that are left.
  Set<Integer> standIns(int number) {
    Set<Integer> all = new HashSet<>();
    collect(number, all);
    return all;
  }

  private void collect(int number, Set<Integer> all) {
    List<Integer> instead = by.get(number);
    if (instead == null) {
      all.add(number);
    } else {
      instead.forEach(one -> collect(one, all));
    }
  }

  private void verify(Dominance one, BitSet wanted) {
    int step = one.step();
    long together = one.by().stream().mapToLong(cost::applyAsLong).reduce(0, Math::addExact);
    if (together > cost.applyAsLong(step) || usesMore(one)) {
      violations.add("what makes up for step %d takes more than it".formatted(step));
    }
    Set<Integer> before = closure(facts(graph.preconditions(), step));
    Set<Integer> given = new HashSet<>();
    for (int instead : one.by()) {
      boolean possible =
          facts(graph.preconditions(), instead).stream()
              .allMatch(fact -> start.get(fact) || before.contains(fact));
      if (!possible) {
        violations.add("step %d asks more than step %d".formatted(instead, step));
      }
      given.addAll(facts(graph.effects(), instead));
    }
    Set<Integer> after = closure(given);
    for (int fact : closure(facts(graph.effects(), step))) {
      if (wanted.get(fact) && !start.get(fact) && !after.contains(fact)) {
        violations.add("nothing makes up for fact %d of step %d".formatted(fact, step));
      }
    }
  }

  private boolean usesMore(Dominance one) {
    ActionCosts costs = question.costs();
    for (Criterion criterion : Criterion.values()) {
      long together = one.by().stream().mapToLong(step -> costs.cost(criterion, step)).sum();
      boolean limited = question.limits().of(criterion) != Limits.UNLIMITED;
      if (limited && together > costs.cost(criterion, one.step())) {
        return true;
      }
    }
    return one.by().stream()
        .map(costs::employment)
        .anyMatch(employment ->
            employment != ActionCosts.NO_EMPLOYMENT && employment != costs.employment(one.step()));
  }

  private static Set<Integer> facts(IntRows rows, int row) {
    Set<Integer> facts = new HashSet<>();
    for (int fact : rows.row(row)) {
      facts.add(fact);
    }
    return facts;
  }

  /// These facts and what follows from them and the start by rules, the start itself left out.
  private Set<Integer> closure(Set<Integer> facts) {
    Set<Integer> closure = new HashSet<>(facts);
    Deque<Integer> queue = new ArrayDeque<>(facts);
    while (!queue.isEmpty()) {
      int fact = queue.pop();
      IntRows consumers = graph.consumers();
      for (int at = consumers.start(fact); at < consumers.end(fact); at++) {
        int action = consumers.at(at);
        if (graph.isRule(action) && question.costs().isAvailable(action)) {
          boolean possible =
              facts(graph.preconditions(), action).stream()
                  .allMatch(need -> start.get(need) || closure.contains(need));
          if (possible) {
            for (int given : graph.effects().row(action)) {
              if (!start.get(given) && closure.add(given)) {
                queue.push(given);
              }
            }
          }
        }
      }
    }
    return closure;
  }

  /// All that can come to hold in the relaxation.
  private BitSet reachable() {
    return new Facts(graph, question.costs()).closure(start.stream().boxed().toList(), left::get);
  }

  private BitSet wanted(BitSet reachable) {
    BitSet wanted = new BitSet();
    BitSet relevant = new BitSet();
    Deque<Integer> queue = new ArrayDeque<>();
    question.goal().forEach(goal -> relate(goal, relevant, queue));
    question.goal().forEach(wanted::set);
    while (!queue.isEmpty()) {
      for (int action : graph.achievers().row(queue.pop())) {
        boolean rule = graph.isRule(action) && question.costs().isAvailable(action);
        List<Integer> open = open(action);
        if ((rule || left.get(action)) && open.stream().allMatch(reachable::get)) {
          open.forEach(need -> relate(need, relevant, queue));
          if (!rule || open.size() > 1) {
            open.forEach(wanted::set);
          }
        }
      }
    }
    return wanted;
  }

  private List<Integer> open(int action) {
    return facts(graph.preconditions(), action).stream().filter(need -> !start.get(need)).toList();
  }

  private void relate(int fact, BitSet relevant, Deque<Integer> queue) {
    if (!start.get(fact) && !relevant.get(fact)) {
      relevant.set(fact);
      queue.push(fact);
    }
  }
}
