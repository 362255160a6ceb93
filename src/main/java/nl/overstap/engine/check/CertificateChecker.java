package nl.overstap.engine.check;

import java.util.ArrayList;
import java.util.List;
import nl.overstap.engine.api.Certificate;
import nl.overstap.engine.api.CheapestPlanOutcome;
import nl.overstap.engine.api.CheapestPlanOutcome.BeyondLimits;
import nl.overstap.engine.api.CheapestPlanOutcome.Found;
import nl.overstap.engine.api.CheapestPlanOutcome.Undecided;
import nl.overstap.engine.api.CheapestPlanOutcome.Unreachable;
import nl.overstap.engine.api.CheapestPlanQuestion;
import nl.overstap.engine.api.Objective;

/// Verifies what a certificate claims, without knowing how it was found. Answers sentences; none
/// means that the outcome's claims are proven. O(nodes x landmarks x size of the graph): for tests
/// and on request.
public final class CertificateChecker {
  private CertificateChecker() {}

  /// What is not proven of an outcome.
  public static List<String> violations(
      CheapestPlanQuestion question, CheapestPlanOutcome outcome) {
    return switch (outcome) {
      case Found found -> ofFound(question, found);
      case BeyondLimits beyond -> ofBeyond(question, beyond);
      case Unreachable unreachable -> PlanChecker.violations(question, unreachable);
      case Undecided undecided -> List.of();
    };
  }

  private static List<String> ofFound(CheapestPlanQuestion question, Found found) {
    Certificate certificate = found.certificate();
    Objective objective = certificate.objective();
    List<String> violations = new ArrayList<>(ObjectiveCheck.violations(question, objective));
    long proven = new ProofTree(question, certificate, violations).evaluate();
    long bound = objective.firstBound(proven);
    if (bound < found.lowerBound()) {
      violations.add(
          "the certificate proves %d of the lower bound %d%s"
              .formatted(bound, found.lowerBound(), completeness(certificate)));
    }
    long cost = 0;
    for (int step : found.plan().steps()) {
      cost = Math.addExact(cost, objective.cost(question.costs(), step));
    }
    if (found.secondOptimal() && objective.pair(proven) < objective.pair(cost)) {
      violations.add(
          "the certificate does not prove the second criterion: %d of %d%s"
              .formatted(proven, cost, completeness(certificate)));
    }
    return List.copyOf(violations);
  }

  private static List<String> ofBeyond(CheapestPlanQuestion question, BeyondLimits beyond) {
    List<String> violations = new ArrayList<>();
    long proven = new ProofTree(question, beyond.certificate(), violations).evaluate();
    Objective objective = beyond.certificate().objective();
    boolean aboveLimit =
        objective.firstBound(proven) > question.limits().of(question.first())
            && ObjectiveCheck.violations(question, objective).isEmpty();
    if (proven < ProofTree.NO_PLAN && !aboveLimit) {
      violations.add(
          "the certificate leaves room for a plan of %d within the limits%s"
              .formatted(proven, completeness(beyond.certificate())));
    }
    return List.copyOf(violations);
  }

  private static String completeness(Certificate certificate) {
    return certificate.complete() ? "" : " (the branching tree was too large to keep)";
  }
}
