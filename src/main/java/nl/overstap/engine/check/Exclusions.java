package nl.overstap.engine.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import nl.overstap.engine.api.Certificate;
import nl.overstap.engine.api.Certificate.Exclusion;
import nl.overstap.engine.api.CheapestPlanQuestion;
import nl.overstap.engine.api.Objective;
import nl.overstap.engine.api.Plan;
import nl.overstap.engine.spi.WithoutSteps;

/// Verifies the exclusions of a certificate one after another; each may rely on those before it.
final class Exclusions {
  private final List<Proven> proven = new ArrayList<>();
  private final BitSet excluded = new BitSet();
  private CheapestPlanQuestion rest;

  /// The least on the first criterion that was proven for plans with an excluded step.
  private long first = ProofTree.NO_PLAN;

  Exclusions(CheapestPlanQuestion question, Certificate certificate, List<String> violations) {
    this.rest = question;
    for (Exclusion exclusion : certificate.excluded()) {
      Certificate stage = stage(certificate, exclusion);
      violations.addAll(ObjectiveCheck.violations(rest, stage));
      long value =
          new ProofTree(rest, stage, violations).evaluate(exclusion.bound(), exclusion.steps());
      if (value < ProofTree.NO_PLAN) {
        long mostSecond = question.limits().of(question.second());
        first = Math.min(first, exclusion.objective().firstBound(value, mostSecond));
        proven.add(new Proven(exclusion.objective(), value));
      }
      exclusion.steps().forEach(excluded::set);
      rest = without(question, excluded);
    }
  }

  /// The question without the excluded steps.
  CheapestPlanQuestion rest() {
    return rest;
  }

  /// The least on the first criterion of a plan with an excluded step.
  long first() {
    return first;
  }

  /// True if a plan with an excluded step may be better than this one on the first two criteria.
  boolean leaveRoomBelow(Plan plan) {
    long firstTotal = plan.total(rest.first(), rest.costs());
    long secondTotal = plan.total(rest.second(), rest.costs());
    return proven.stream()
        .anyMatch(one -> !one.objective.showsNoBetter(one.value, firstTotal, secondTotal));
  }

  /// What was proven for the plans with a step of one exclusion.
  private record Proven(Objective objective, long value) {}

  private static Certificate stage(Certificate certificate, Exclusion exclusion) {
    return new Certificate(
        exclusion.objective(),
        exclusion.relaxation(),
        certificate.limited(),
        exclusion.landmarks(),
        certificate.root(),
        true);
  }

  private static CheapestPlanQuestion without(CheapestPlanQuestion question, BitSet steps) {
    return question.priced(new WithoutSteps(question.costs(), steps));
  }
}
