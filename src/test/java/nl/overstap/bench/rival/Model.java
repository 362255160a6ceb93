package nl.overstap.bench.rival;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.overstap.engine.api.CheapestPlanQuestion;
import nl.overstap.engine.spi.ActionCosts;
import nl.overstap.engine.spi.Criterion;
import nl.overstap.engine.spi.LearningGraph;
import nl.overstap.engine.spi.Limits;

/// The integer program of delete-free planning (Imai and Fukunaga 2015) as lists, for whichever
/// solver: a fact holds only by a first achiever; an action asks its preconditions; moments keep
/// first achievers free of circles, only where a circle is possible. An action with one effect is
/// its own first achiever. Minimises the first criterion alone, divided by what divides all of it.
///
/// @param unit what the first criterion is divided by
/// @param costs per action, in that unit
/// @param circles per fact the number of its circle ([Circles])
/// @param circleSizes per circle how many facts it has
/// @param employments per employment its steps, if there is a limit on them
record Model(
    CheapestPlanQuestion question,
    long unit,
    long[] costs,
    List<Link> links,
    int[] circles,
    int[] circleSizes,
    List<Sum> sums,
    Map<Integer, List<Integer>> employments) {

  /// Action makes fact hold first.
  ///
  /// @param own true where it is the only effect: then the action itself is the variable
  record Link(int action, int fact, boolean own) {}

  /// A limit on a criterion.
  record Sum(Criterion criterion, long bound) {}

  static Model of(CheapestPlanQuestion question) {
    LearningGraph graph = question.graph();
    long unit = 0;
    for (int action = 0; action < graph.actionCount(); action++) {
      unit = gcd(question.costs().cost(question.first(), action), unit);
    }
    unit = Math.max(1, unit);
    long[] costs = new long[graph.actionCount()];
    List<Link> links = new ArrayList<>();
    for (int action = 0; action < costs.length; action++) {
      costs[action] = question.costs().cost(question.first(), action) / unit;
      int[] gives = graph.effects().row(action);
      for (int fact : gives) {
        links.add(new Link(action, fact, gives.length == 1));
      }
    }
    int[] circles = Circles.of(graph);
    int[] sizes = new int[circles.length];
    for (int circle : circles) {
      sizes[circle]++;
    }
    return new Model(
        question, unit, costs, links, circles, sizes, sums(question), employments(question));
  }

  /// Whether an achiever and the precondition can be part of one circle.
  boolean needsOrder(int precondition, int fact) {
    return precondition != fact && circles[precondition] == circles[fact];
  }

  int circleSize(int fact) {
    return circleSizes[circles[fact]];
  }

  private static List<Sum> sums(CheapestPlanQuestion question) {
    List<Sum> sums = new ArrayList<>();
    for (Criterion criterion : Criterion.values()) {
      if (question.limits().of(criterion) != Limits.UNLIMITED) {
        sums.add(new Sum(criterion, question.limits().of(criterion)));
      }
    }
    return sums;
  }

  private static Map<Integer, List<Integer>> employments(CheapestPlanQuestion question) {
    Map<Integer, List<Integer>> steps = new TreeMap<>();
    for (int action = 0; action < question.graph().actionCount(); action++) {
      int employment = question.costs().employment(action);
      if (employment != ActionCosts.NO_EMPLOYMENT) {
        steps.computeIfAbsent(employment, none -> new ArrayList<>()).add(action);
      }
    }
    return question.limits().employments() >= steps.size() ? Map.of() : steps;
  }

  private static long gcd(long one, long other) {
    return other == 0 ? one : gcd(other, one % other);
  }
}
