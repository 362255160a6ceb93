package nl.overstap.engine.check;

import java.util.ArrayList;
import java.util.List;
import nl.overstap.engine.api.FrontOutcome.Front;
import nl.overstap.engine.api.FrontOutcome.Point;
import nl.overstap.engine.api.FrontQuestion;

/// Replays the points of a front: each plan holds, its values are what it takes, no point is at
/// least as good as another on every criterion, they stand in order and are not too many.
final class FrontReplay {
  private FrontReplay() {}

  static List<String> violations(FrontQuestion question, Front front) {
    List<String> violations = new ArrayList<>();
    front.points().forEach(point -> checkPoint(question, point, violations));
    checkTogether(front.points(), violations);
    if (front.points().isEmpty() || front.points().size() > question.atMost()) {
      violations.add(
          "%d points, asked were 1 up to %d".formatted(front.points().size(), question.atMost()));
    }
    if (front.gap() < 1 || (front.complete() && front.gap() > 1)) {
      violations.add("complete is %b with a gap of %s".formatted(front.complete(), front.gap()));
    }
    return List.copyOf(violations);
  }

  private static void checkPoint(FrontQuestion question, Point point, List<String> violations) {
    violations.addAll(PlanChecker.violations(question.cheapest(), point.plan()));
    List<Long> totals =
        question.criteria().stream()
            .map(criterion -> point.plan().total(criterion, question.costs()))
            .toList();
    if (!totals.equals(point.values())) {
      violations.add("a point says %s, its plan takes %s".formatted(point.values(), totals));
    }
    if (point.lowerBound() > point.values().get(0)) {
      violations.add(
          "the lower bound %d is above what the point takes, %d"
              .formatted(point.lowerBound(), point.values().get(0)));
    }
  }

  private static void checkTogether(List<Point> points, List<String> violations) {
    for (int at = 0; at < points.size(); at++) {
      List<Long> values = points.get(at).values();
      if (at > 0 && points.get(at - 1).values().get(0) > values.get(0)) {
        violations.add("point %s comes after %s".formatted(values, points.get(at - 1).values()));
      }
      for (int other = 0; other < points.size(); other++) {
        if (at != other && covers(values, points.get(other).values())) {
          violations.add(
              "point %s is no better than point %s anywhere"
                  .formatted(points.get(other).values(), values));
        }
      }
    }
  }

  private static boolean covers(List<Long> point, List<Long> other) {
    for (int at = 0; at < point.size(); at++) {
      if (point.get(at) > other.get(at)) {
        return false;
      }
    }
    return true;
  }
}
