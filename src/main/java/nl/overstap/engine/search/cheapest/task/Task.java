package nl.overstap.engine.search.cheapest.task;

import java.util.BitSet;
import java.util.stream.IntStream;
import nl.overstap.engine.spi.ActionCosts;

/// The part of a question that a search works on, with its own dense numbers: fact 0 holds at the
/// start, fact 1 is the goal, which only the last action gives. Every action has at least one
/// precondition and one effect. Fixed once built; the arrays are read by every inner loop.
public final class Task {
  /// The fact that holds at the start.
  public static final int START = 0;

  /// The fact that all is done for.
  public static final int GOAL = 1;

  /// Kinds of actions; the finish gives the goal when all that is wanted holds.
  static final byte STEP = 0;

  public static final byte RULE = 1;
  static final byte EASED = 2;
  public static final byte FINISH = 3;

  public final int factCount;
  public final int actionCount;

  /// Facts per action.
  public final Rows needs;

  public final Rows gives;

  /// Actions per fact: those that need it, and those that give it.
  public final Rows consumers;

  public final Rows achievers;

  /// Per action its kind, its scaled cost, and the action of the graph.
  public final byte[] kind;

  public final long[] cost;
  public final int[] origin;

  /// The fact of the graph that fact `2 + index` stands for.
  final int[] wanted;

  /// Per limit what each action uses, and the bounds.
  public final long[][] use;

  public final long[] bounds;

  /// Per action the employment it is part of, or none; how many there are, and how many may be.
  public final int[] employment;

  public final int employmentCount;
  public final int maxEmployments;

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

  /// The same task with other costs and bounds of its limits.
  public Task with(long[] newCost, long[] newBounds) {
    return new Task(this, newCost, newBounds);
  }

  public boolean costsSomething(int action) {
    return cost[action] > 0;
  }

  /// True for what is a step of a plan, eased or not.
  public boolean isStep(int action) {
    return kind[action] == STEP || kind[action] == EASED;
  }

  /// True for a step of which it was not looked at what it needs.
  public boolean isEased(int action) {
    return kind[action] == EASED;
  }

  /// The steps of a plan, in numbers of the graph, ascending.
  public int[] stepsOf(boolean[] plan) {
    return IntStream.range(0, actionCount)
        .filter(action -> plan[action] && kind[action] == STEP)
        .map(action -> origin[action])
        .sorted()
        .toArray();
  }

  /// True if a plan takes an eased step.
  public boolean eases(boolean[] plan) {
    for (int action = 0; action < actionCount; action++) {
      if (plan[action] && isEased(action)) {
        return true;
      }
    }
    return false;
  }

  /// True if a plan is within all limits but that on the first criterion.
  public boolean keepsLimits(boolean[] plan) {
    for (int limit = 0; limit < bounds.length; limit++) {
      if (use(limit, plan) > bounds[limit]) {
        return false;
      }
    }
    if (maxEmployments >= employmentCount) {
      return true;
    }
    BitSet different = new BitSet();
    employments(plan, different);
    return different.cardinality() <= maxEmployments;
  }

  /// What a plan takes of a limit.
  public long use(int limit, boolean[] plan) {
    long total = 0;
    for (int action = 0; action < actionCount; action++) {
      if (plan[action]) {
        total = Math.addExact(total, use[limit][action]);
      }
    }
    return total;
  }

  /// Sets the employments that the actions of a plan are.
  public void employments(boolean[] plan, BitSet different) {
    different.clear();
    for (int action = 0; action < actionCount; action++) {
      if (plan[action] && employment[action] != ActionCosts.NO_EMPLOYMENT) {
        different.set(employment[action]);
      }
    }
  }

  /// True if not every set of steps is within the limits.
  public boolean hasLimits() {
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
