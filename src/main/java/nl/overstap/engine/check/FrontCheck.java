package nl.overstap.engine.check;

import java.util.ArrayList;
import java.util.List;
import nl.overstap.engine.api.CheapestPlanQuestion;
import nl.overstap.engine.api.FrontOutcome.Front;
import nl.overstap.engine.api.FrontOutcome.Point;
import nl.overstap.engine.api.FrontQuestion;

/// Replays the points of a front: each plan holds, its values are what it takes, no point is at
/// least as good as another on every criterion.
final class FrontCheck {
  private FrontCheck() {}

  /// The question of one point.
  static CheapestPlanQuestion cheapest(FrontQuestion question) {
    return new CheapestPlanQuestion(
        question.graph(),
        question.costs(),
        question.start(),
        question.goal(),
        question.criteria().get(0),
        question.criteria().get(1),
        question.limits(),
        question.budget());
  }

  static List<String> violations(FrontQuestion question, Front front) {
    List<String> violations = new ArrayList<>();
    for (Point point : front.points()) {
      violations.addAll(PlanChecker.violations(cheapest(question), point.plan()));
      List<Long> totals =
          question.criteria().stream()
              .map(criterion -> point.plan().total(criterion, question.costs()))
              .toList();
      if (!totals.equals(point.values())) {
        violations.add("a point says %s, its plan takes %s".formatted(point.values(), totals));
      }
    }
    for (int at = 0; at < front.points().size(); at++) {
      for (int other = 0; other < front.points().size(); other++) {
        if (at != other && covers(front.points().get(at), front.points().get(other))) {
          violations.add(
              "point %s is no better than point %s anywhere"
                  .formatted(front.points().get(other).values(), front.points().get(at).values()));
        }
      }
    }
    return List.copyOf(violations);
  }

  private static boolean covers(Point point, Point other) {
    for (int at = 0; at < point.values().size(); at++) {
      if (point.values().get(at) > other.values().get(at)) {
        return false;
      }
    }
    return true;
  }
}
