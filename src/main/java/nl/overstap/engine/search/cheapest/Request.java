package nl.overstap.engine.search.cheapest;

import java.util.ArrayList;
import java.util.List;
import nl.overstap.engine.api.CheapestPlanQuestion;
import nl.overstap.engine.spi.ActionCosts;
import nl.overstap.engine.spi.Criterion;
import nl.overstap.engine.spi.LearningGraph;
import nl.overstap.engine.spi.Limits;

/// One question, read once into arrays: what may be taken, what it uses of each limit, and what
/// holds at the start once the rules have been applied.
final class Request {
  final LearningGraph graph;
  final ActionCosts costs;
  final CheapestPlanQuestion question;

  /// Actions of the request, whatever the limits.
  final boolean[] available;

  /// Available, and not in itself above a limit.
  final boolean[] usable;

  /// Facts that hold before any step.
  final boolean[] held;

  /// The criteria with a limit, and their bounds.
  final List<Criterion> limited;

  final long[] bounds;
  final int maxEmployments;

  Request(CheapestPlanQuestion question, WorkMeter meter) {
    this.question = question;
    this.graph = question.graph();
    this.costs = question.costs();
    this.limited = limitedCriteria(question.limits());
    this.bounds = new long[limited.size()];
    for (int at = 0; at < bounds.length; at++) {
      bounds[at] = question.limits().of(limited.get(at));
    }
    this.maxEmployments = question.limits().employments();
    this.available = new boolean[graph.actionCount()];
    this.usable = new boolean[graph.actionCount()];
    readActions();
    meter.spend(graph.actionCount());
    this.held = new Closure(graph, available).rulesFrom(question.start(), meter);
  }

  private static List<Criterion> limitedCriteria(Limits limits) {
    List<Criterion> limited = new ArrayList<>();
    for (Criterion criterion : Criterion.values()) {
      if (limits.of(criterion) != Limits.UNLIMITED) {
        limited.add(criterion);
      }
    }
    return List.copyOf(limited);
  }

  private void readActions() {
    for (int action = 0; action < available.length; action++) {
      available[action] = costs.isAvailable(action);
      usable[action] = available[action] && (graph.isRule(action) || isWithinLimits(action));
    }
  }

  private boolean isWithinLimits(int step) {
    for (int at = 0; at < bounds.length; at++) {
      if (costs.cost(limited.get(at), step) > bounds[at]) {
        return false;
      }
    }
    return maxEmployments > 0 || costs.employment(step) == ActionCosts.NO_EMPLOYMENT;
  }

  /// Goal facts that do not hold at the start.
  List<Integer> openGoals() {
    return question.goal().stream().filter(fact -> !held[fact]).distinct().toList();
  }
}
