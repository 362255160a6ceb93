package nl.overstap.bench.rival;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.overstap.engine.api.CheapestPlanQuestion;
import nl.overstap.engine.spi.LearningGraph;

/// How one would plan by hand: again and again the opleiding that costs least per missing goal it
/// gives, with all it asks first; what turns out to be superfluous is dropped at the end.
public final class Greedy {
  private final CheapestPlanQuestion question;
  private final LearningGraph graph;
  private final Set<Integer> plan = new LinkedHashSet<>();

  private Greedy(CheapestPlanQuestion question) {
    this.question = question;
    this.graph = question.graph();
  }

  /// The steps of a plan; empty where it gets stuck.
  static List<Integer> plan(CheapestPlanQuestion question) {
    return new Greedy(question).plan();
  }

  private List<Integer> plan() {
    BitSet held = Taken.facts(question, plan);
    while (!question.goal().stream().allMatch(held::get)) {
      Chains chains = new Chains(question, held);
      int best = best(chains, held);
      if (best < 0) {
        return List.of();
      }
      chains.collect(best, plan);
      held = Taken.facts(question, plan);
    }
    return pruned();
  }

  private int best(Chains chains, BitSet held) {
    int best = -1;
    double least = Double.POSITIVE_INFINITY;
    for (int action = 0; action < graph.actionCount(); action++) {
      if (!graph.isRule(action) && chains.canReach(action)) {
        int gained = gained(action, held);
        double price = (double) chains.total(action) / gained;
        if (gained > 0 && price < least) {
          least = price;
          best = action;
        }
      }
    }
    return best;
  }

  /// Missing goals that hold once this has been done, by rules of one precondition as well.
  private int gained(int action, BitSet held) {
    Set<Integer> facts = new LinkedHashSet<>();
    for (int fact : graph.effects().row(action)) {
      facts.add(fact);
    }
    List<Integer> queue = new ArrayList<>(facts);
    for (int at = 0; at < queue.size(); at++) {
      for (int rule : graph.consumers().row(queue.get(at))) {
        boolean follows =
            graph.isRule(rule)
                && question.costs().isAvailable(rule)
                && graph.preconditions().size(rule) == 1;
        for (int fact : follows ? graph.effects().row(rule) : new int[0]) {
          if (facts.add(fact)) {
            queue.add(fact);
          }
        }
      }
    }
    return (int)
        question.goal().stream().filter(goal -> !held.get(goal) && facts.contains(goal)).count();
  }

  private List<Integer> pruned() {
    List<Integer> kept = new ArrayList<>(plan);
    for (int at = kept.size() - 1; at >= 0; at--) {
      int step = kept.remove(at);
      if (!Taken.reachesGoal(question, kept)) {
        kept.add(at, step);
      }
    }
    return kept;
  }
}
