package nl.overstap.engine.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.overstap.engine.api.CheapestPlanOutcome;
import nl.overstap.engine.api.CheapestPlanOutcome.BeyondLimits;
import nl.overstap.engine.api.CheapestPlanOutcome.Found;
import nl.overstap.engine.api.CheapestPlanOutcome.Undecided;
import nl.overstap.engine.api.CheapestPlanOutcome.Unreachable;
import nl.overstap.engine.api.CheapestPlanQuestion;
import nl.overstap.engine.api.FrontOutcome.Front;
import nl.overstap.engine.api.FrontOutcome.Point;
import nl.overstap.engine.api.FrontOutcome.Proof;
import nl.overstap.engine.api.FrontQuestion;
import nl.overstap.engine.spi.Criterion;
import nl.overstap.engine.spi.Limits;

/// Verifies what a front claims, without knowing how it was found: each search that it rests on by
/// its certificate, and that what these exclude leaves no room for a plan that no point matches,
/// nor for one that beats all points by more than the gap. Answers sentences; none means that the
/// front is proven. For tests and on request. The bound of a search that ended undecided has no
/// certificate; it is taken as it is.
public final class FrontChecker {
  private static final double ROUNDING = 1e-9;

  private final FrontQuestion question;
  private final Front front;
  private final List<List<Long>> empty = new ArrayList<>();
  private final Set<List<Long>> seen = new HashSet<>();

  private FrontChecker(FrontQuestion question, Front front) {
    this.question = question;
    this.front = front;
  }

  /// What is not proven of a front.
  public static List<String> violations(FrontQuestion question, Front front) {
    return new FrontChecker(question, front).violations();
  }

  private List<String> violations() {
    List<String> violations = new ArrayList<>();
    for (Proof proof : front.proofs()) {
      violations.addAll(CertificateChecker.violations(asked(proof), proof.outcome()));
      take(proof);
    }
    List<Long> everything = question.criteria().stream().map(question.limits()::of).toList();
    double gap = worst(everything);
    if (gap > front.gap() * (1 + ROUNDING)) {
      violations.add("a plan may beat all points by %s, not %s".formatted(gap, front.gap()));
    }
    front.points().forEach(point -> checkPoint(point, violations));
    return List.copyOf(violations);
  }

  private CheapestPlanQuestion asked(Proof proof) {
    return new CheapestPlanQuestion(
        question.graph(),
        question.costs(),
        question.start(),
        question.goal(),
        proof.first(),
        proof.second(),
        proof.limits(),
        question.budget());
  }

  /// Values up to which there is no plan, if the search was limited on nothing else more than the
  /// question is.
  private void take(Proof proof) {
    if (!isAsWideAsAsked(proof.limits())) {
      return;
    }
    CheapestPlanOutcome outcome = proof.outcome();
    switch (outcome) {
      case Found found -> {
        take(proof, found.lowerBound() - 1, Long.MAX_VALUE);
        if (found.secondOptimal()) {
          take(
              proof,
              found.plan().total(proof.first(), question.costs()),
              found.plan().total(proof.second(), question.costs()) - 1);
        }
      }
      case Undecided undecided -> take(proof, undecided.lowerBound() - 1, Long.MAX_VALUE);
      case BeyondLimits beyond -> take(proof, Long.MAX_VALUE, Long.MAX_VALUE);
      case Unreachable unreachable -> take(proof, Long.MAX_VALUE, Long.MAX_VALUE);
    }
  }

  private boolean isAsWideAsAsked(Limits limits) {
    boolean wide = limits.employments() >= question.limits().employments();
    for (Criterion criterion : Criterion.values()) {
      wide &=
          question.criteria().contains(criterion)
              || limits.of(criterion) >= question.limits().of(criterion);
    }
    return wide;
  }

  private void take(Proof proof, long first, long second) {
    List<Long> box = new ArrayList<>();
    for (Criterion criterion : question.criteria()) {
      long most = proof.limits().of(criterion);
      most = criterion == proof.first() ? Math.min(most, first) : most;
      most = criterion == proof.second() ? Math.min(most, second) : most;
      box.add(most);
    }
    empty.add(box);
  }

  /// By how much a plan in the box may beat all points; 1 when none can.
  private double worst(List<Long> box) {
    if (!seen.add(box) || isEmpty(box)) {
      return 1;
    }
    for (Point point : front.points()) {
      if (isWithin(point.values(), box)) {
        double worst = 1;
        for (int at = 0; at < box.size(); at++) {
          worst = Math.max(worst, worst(with(box, at, point.values().get(at) - 1)));
        }
        return worst;
      }
    }
    return factor(box);
  }

  private boolean isEmpty(List<Long> box) {
    return box.stream().anyMatch(most -> most < 0)
        || empty.stream().anyMatch(none -> isWithin(box, none));
  }

  private double factor(List<Long> box) {
    double smallest = Double.POSITIVE_INFINITY;
    for (Point point : front.points()) {
      double largest = 1;
      for (int at = 0; at < box.size(); at++) {
        long least = least(box, at);
        long value = point.values().get(at);
        if (value > least) {
          largest = Math.max(largest, (double) value / least);
        }
      }
      smallest = Math.min(smallest, largest);
    }
    return smallest;
  }

  private long least(List<Long> box, int criterion) {
    long least = 0;
    for (List<Long> none : empty) {
      if (isWithin(with(box, criterion, -1), with(none, criterion, 0))) {
        least = Math.max(least, none.get(criterion) + 1);
      }
    }
    return least;
  }

  private void checkPoint(Point point, List<String> violations) {
    List<Long> values = point.values();
    if (least(values, 0) < point.lowerBound()) {
      violations.add("the lower bound %d of %s is not proven".formatted(point.lowerBound(), point));
    }
    for (int at = 0; at < values.size(); at++) {
      if (point.efficient() && !isEmpty(with(values, at, values.get(at) - 1))) {
        violations.add("it is not proven that nothing is better than %s".formatted(values));
      }
    }
  }

  private static List<Long> with(List<Long> box, int at, long value) {
    List<Long> changed = new ArrayList<>(box);
    changed.set(at, value);
    return changed;
  }

  private static boolean isWithin(List<Long> values, List<Long> box) {
    for (int at = 0; at < box.size(); at++) {
      if (values.get(at) > box.get(at)) {
        return false;
      }
    }
    return true;
  }
}
