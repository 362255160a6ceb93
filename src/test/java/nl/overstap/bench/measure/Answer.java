package nl.overstap.bench.measure;

import nl.overstap.bench.family.Family.Case;
import nl.overstap.engine.api.Certificate;
import nl.overstap.engine.api.CheapestPlanOutcome;
import nl.overstap.engine.api.CheapestPlanOutcome.Found;
import nl.overstap.engine.api.CheapestPlanOutcome.Undecided;

/// What the engine said to a case, and how long it took.
public record Answer(Case one, CheapestPlanOutcome outcome, double millis) {
  /// Proven: the best plan on both criteria, or that there is none.
  public boolean isProven() {
    return outcome instanceof Found found ? found.secondOptimal() : !(outcome instanceof Undecided);
  }

  boolean isAnswered() {
    return !(outcome instanceof Undecided);
  }

  /// What the plan takes of the first criterion.
  static long first(Case one, Found found) {
    return found.plan().total(one.question().first(), one.question().costs());
  }

  /// How far the bound is below the plan, as a share of the plan.
  double gap() {
    if (!(outcome instanceof Found found)) {
      return isAnswered() ? 0 : 1;
    }
    long value = first(one, found);
    return value == 0 ? 0 : (double) (value - found.lowerBound()) / value;
  }

  /// Proven without branching.
  boolean isClosedAtRoot() {
    return isProven() && !(outcome instanceof Found found && branches(found.certificate().root()));
  }

  private static boolean branches(Certificate.Node node) {
    return switch (node) {
      case Certificate.Leaf leaf -> false;
      case Certificate.TooFar far -> false;
      case Certificate.Branch branch -> true;
      case Certificate.Discard discard -> branches(discard.rest());
    };
  }
}
