package nl.overstap.engine.search.cheapest;

import java.util.stream.IntStream;

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

  boolean costsSomething(int action) {
    return cost[action] > 0;
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
