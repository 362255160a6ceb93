package nl.overstap.engine.search.cheapest;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import nl.overstap.engine.spi.ActionCosts;
import nl.overstap.engine.spi.Criterion;
import nl.overstap.engine.spi.LearningGraph;
import nl.overstap.engine.spi.Limits;

/// One question as the searches want to know it: what may be taken, what it uses of each limit, and
/// what holds at the start once the rules have been applied.
final class Request {
  final SharedStart start;
  final LearningGraph graph;
  final ActionCosts costs;
  final List<Integer> goal;
  final Criterion first;
  final Criterion second;
  final Limits limits;

  /// Facts that hold before any step.
  final boolean[] held;

  /// What a plan may take on the first criterion; the search needs no multiplier for that.
  final long mostFirst;

  /// And on the second.
  final long mostSecond;

  /// The other criteria with a limit, and their bounds.
  final List<Criterion> limited;

  final long[] bounds;
  final int maxEmployments;
  private final BitSet without;

  /// What is known of each action; steps shown to be in no better plan are no longer usable.
  private final byte[] usable;

  Request(SharedStart start, List<Integer> goal, SessionQuestion question) {
    this.start = start;
    this.graph = start.graph;
    this.costs = start.costs;
    this.held = start.held;
    this.goal = goal;
    this.first = question.first();
    this.second = question.second();
    this.limits = question.limits();
    this.without = question.without();
    this.mostFirst = limits.of(first);
    this.mostSecond = limits.of(second);
    this.limited = limitedCriteria();
    this.bounds = new long[limited.size()];
    for (int at = 0; at < bounds.length; at++) {
      bounds[at] = limits.of(limited.get(at));
    }
    this.usable = new byte[graph.actionCount()];
    this.maxEmployments = limits.employments();
  }

  private List<Criterion> limitedCriteria() {
    List<Criterion> limited = new ArrayList<>();
    for (Criterion criterion : Criterion.values()) {
      if (criterion != first && limits.of(criterion) != Limits.UNLIMITED) {
        limited.add(criterion);
      }
    }
    return List.copyOf(limited);
  }

  /// True if some steps may not be taken that the costs offer.
  boolean forbidsSteps() {
    return !without.isEmpty();
  }

  /// An action of the request, whatever the limits.
  boolean isAvailable(int action) {
    return !without.get(action) && costs.isAvailable(action);
  }

  /// From now on the step is not usable.
  void exclude(int step) {
    usable[step] = NO;
  }

  /// Available, not excluded, and not in itself above a limit.
  boolean isUsable(int action) {
    if (usable[action] == UNKNOWN) {
      boolean may = isAvailable(action) && (graph.isRule(action) || isWithinLimits(action));
      usable[action] = may ? YES : NO;
    }
    return usable[action] == YES;
  }

  private static final byte UNKNOWN = 0;
  private static final byte YES = 1;
  private static final byte NO = 2;

  private boolean isWithinLimits(int step) {
    for (int at = 0; at < bounds.length; at++) {
      if (costs.cost(limited.get(at), step) > bounds[at]) {
        return false;
      }
    }
    if (costs.cost(first, step) > mostFirst) {
      return false;
    }
    return maxEmployments > 0 || costs.employment(step) == ActionCosts.NO_EMPLOYMENT;
  }

  /// Goal facts that do not hold at the start.
  List<Integer> openGoals() {
    return goal.stream().filter(fact -> !held[fact]).distinct().toList();
  }
}
