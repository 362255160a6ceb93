package nl.overstap.engine.search.cheapest;

import java.util.BitSet;
import java.util.stream.IntStream;
import nl.overstap.engine.spi.ActionCosts;

/// The part of a question that a search works on, with its own dense numbers: fact 0 holds at the
/// start, fact 1 is the goal, which only the last action gives. Every action has at least one
/// precondition and one effect. Fixed once built; the arrays are read by every inner loop.

final class Task {
  static final int START = 0;
  static final int GOAL = 1;
  static final byte STEP = 0;
  static final byte RULE = 1;
  static final byte EASED = 2;
  static final byte FINISH = 3;

  final int factCount;
  final int actionCount;
  final Rows needs;
  final Rows gives;
  final Rows consumers;
  final Rows achievers;

  /// Per action its kind, its scaled cost, and the action of the graph.
  final byte[] kind;

  final long[] cost;
  final int[] origin;

  /// The fact of the graph that fact `2 + index` stands for.
  final int[] wanted;

  /// Per limit what each action uses, and the bounds.
  final long[][] use;

  final long[] bounds;
  final int[] employment;
  final int employmentCount;
  final int maxEmployments;

  Task(Content content) {
    this.factCount = content.factCount();
    this.actionCount = content.kind().length;
    this.needs = content.needs();
    this.gives = content.gives();
    this.consumers = needs.inverse(factCount);
    this.achievers = gives.inverse(factCount);
    this.kind = content.kind();
    this.cost = content.cost();
    this.origin = content.origin();
    this.wanted = content.wanted();
    this.use = content.use();
    this.bounds = content.bounds();
    this.employment = content.employment();
    this.employmentCount = content.employmentCount();
    this.maxEmployments = content.maxEmployments();
  }

  /// The same task with other costs and bounds of its limits.
  private Task(Task other, long[] cost, long[] bounds) {
    this.factCount = other.factCount;
    this.actionCount = other.actionCount;
    this.needs = other.needs;
    this.gives = other.gives;
    this.consumers = other.consumers;
    this.achievers = other.achievers;
    this.kind = other.kind;
    this.cost = cost;
    this.origin = other.origin;
    this.wanted = other.wanted;
    this.use = other.use;
    this.bounds = bounds;
    this.employment = other.employment;
    this.employmentCount = other.employmentCount;
    this.maxEmployments = other.maxEmployments;
  }

  Task with(long[] newCost, long[] newBounds) {
    return new Task(this, newCost, newBounds);
  }

  boolean costsSomething(int action) {
    return cost[action] > 0;
  }

  /// True for what is a step of a plan, eased or not.
  boolean isStep(int action) {
    return kind[action] == STEP || kind[action] == EASED;
  }

  boolean isEased(int action) {
    return kind[action] == EASED;
  }

  /// The steps of a plan, in numbers of the graph, ascending.
  int[] stepsOf(boolean[] plan) {
    return IntStream.range(0, actionCount)
        .filter(action -> plan[action] && kind[action] == STEP)
        .map(action -> origin[action])
        .sorted()
        .toArray();
  }

  boolean eases(boolean[] plan) {
    for (int action = 0; action < actionCount; action++) {
      if (plan[action] && isEased(action)) {
        return true;
      }
    }
    return false;
  }

  boolean keepsLimits(boolean[] plan) {
    for (int limit = 0; limit < bounds.length; limit++) {
      if (use(limit, plan) > bounds[limit]) {
        return false;
      }
    }
    return maxEmployments >= employmentCount || employments(plan).cardinality() <= maxEmployments;
  }

  long use(int limit, boolean[] plan) {
    long total = 0;
    for (int action = 0; action < actionCount; action++) {
      if (plan[action]) {
        total = Math.addExact(total, use[limit][action]);
      }
    }
    return total;
  }

  BitSet employments(boolean[] plan) {
    BitSet different = new BitSet();
    for (int action = 0; action < actionCount; action++) {
      if (plan[action] && employment[action] != ActionCosts.NO_EMPLOYMENT) {
        different.set(employment[action]);
      }
    }
    return different;
  }

  boolean hasLimits() {
    return bounds.length > 0 || maxEmployments < employmentCount;
  }

  /// What a task is made of; see the fields of [Task].
  @SuppressWarnings("ArrayRecordComponent") // handed over once, never compared
  record Content(
      int factCount,
      Rows needs,
      Rows gives,
      byte[] kind,
      long[] cost,
      int[] origin,
      int[] wanted,
      long[][] use,
      long[] bounds,
      int[] employment,
      int employmentCount,
      int maxEmployments) {}
}
