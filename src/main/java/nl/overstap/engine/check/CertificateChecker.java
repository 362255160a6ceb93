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
    List<String> violations = new ArrayList<>();
    Exclusions exclusions = new Exclusions(question, certificate, violations);
    violations.addAll(ObjectiveCheck.violations(exclusions.rest(), certificate));
    long proven = new ProofTree(exclusions.rest(), certificate, violations).evaluate();
    long bound = Math.min(exclusions.first(), objective.firstBound(proven, mostSecond(question)));
    if (found.secondOptimal() && exclusions.leaveRoomBelow(found.plan())) {
      violations.add("a plan with an excluded step may be better");
    }
    if (bound < found.lowerBound()) {
      violations.add(
          "the certificate proves %d of the lower bound %d%s"
              .formatted(bound, found.lowerBound(), completeness(certificate)));
    }
    long first = found.plan().total(question.first(), question.costs());
    long second = found.plan().total(question.second(), question.costs());
    if (found.secondOptimal()
        && proven < ProofTree.NO_PLAN
        && !objective.showsNoBetter(proven, first, second)) {
      violations.add(
          "the certificate does not prove the second criterion: %d of %d%s"
              .formatted(proven, second, completeness(certificate)));
    }
    return List.copyOf(violations);
  }

  private static List<String> ofBeyond(CheapestPlanQuestion question, BeyondLimits beyond) {
    List<String> violations = new ArrayList<>();
    Exclusions exclusions = new Exclusions(question, beyond.certificate(), violations);
    long most = question.limits().of(question.first());
    if (exclusions.first() < ProofTree.NO_PLAN && exclusions.first() <= most) {
      violations.add("a plan with an excluded step may keep the limits");
    }
    long proven = new ProofTree(exclusions.rest(), beyond.certificate(), violations).evaluate();
    Objective objective = beyond.certificate().objective();
    boolean aboveLimit =
        objective.firstBound(proven, mostSecond(question)) > most
            && ObjectiveCheck.violations(exclusions.rest(), beyond.certificate()).isEmpty();
    if (proven < ProofTree.NO_PLAN && !aboveLimit) {
      violations.add(
          "the certificate leaves room for a plan of %d within the limits%s"
              .formatted(proven, completeness(beyond.certificate())));
    }
    return List.copyOf(violations);
  }

  private static long mostSecond(CheapestPlanQuestion question) {
    return question.limits().of(question.second());
  }

  private static String completeness(Certificate certificate) {
    return certificate.complete() ? "" : " (the branching tree was too large to keep)";
  }
}
