package nl.overstap.engine.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.overstap.engine.api.AlternativesOutcome.Alternatives;
import nl.overstap.engine.api.AlternativesOutcome.Proof;
import nl.overstap.engine.api.AlternativesQuestion;
import nl.overstap.engine.api.CheapestPlanOutcome.BeyondLimits;
import nl.overstap.engine.api.CheapestPlanOutcome.Found;
import nl.overstap.engine.api.CheapestPlanOutcome.Undecided;
import nl.overstap.engine.api.CheapestPlanOutcome.Unreachable;
import nl.overstap.engine.api.CheapestPlanQuestion;
import nl.overstap.engine.spi.ActionCosts;
import nl.overstap.engine.spi.Criterion;
import nl.overstap.engine.spi.Limits;

/// Verifies what alternatives claim, without knowing how they were found: each search that they rest
/// on by its certificate, and that for every choice of weighty steps to do without one of those
/// searches gives the bound. Answers sentences; none means that all is proven. For tests and on
/// request. The bound of a search that ended undecided has no certificate; it is taken as it is.
public final class AlternativesChecker {
  private static final Amount NONE = new Amount(Long.MAX_VALUE, Long.MAX_VALUE);

  private final AlternativesQuestion question;
  private final CheapestPlanQuestion asked;
  private final Alternatives alternatives;

  private AlternativesChecker(AlternativesQuestion question, Alternatives alternatives) {
    this.question = question;
    this.asked = question.cheapest();
    this.alternatives = alternatives;
  }

  /// What is not proven of alternatives.
  public static List<String> violations(AlternativesQuestion question, Alternatives alternatives) {
    return new AlternativesChecker(question, alternatives).violations();
  }

  /// What a plan takes on both criteria, the first before the second.
  private record Amount(long first, long second) {
    boolean isBelow(Amount other) {
      return first < other.first || (first == other.first && second < other.second);
    }
  }

  private List<String> violations() {
    List<String> violations = new ArrayList<>();
    for (Proof proof : alternatives.proofs()) {
      violations.addAll(CertificateChecker.violations(asked(proof), proof.outcome()));
    }
    List<Found> plans = alternatives.plans();
    for (int at = 0; at < plans.size(); at++) {
      Amount proven = bound(new BitSet(), plans.subList(0, at), new HashMap<>());
      checkBound(plans.get(at), proven, violations);
    }
    if (alternatives.complete()
        && plans.size() < question.count()
        && bound(new BitSet(), plans, new HashMap<>()).isBelow(NONE)) {
      violations.add("it is not proven that there are no more than %d".formatted(plans.size()));
    }
    return List.copyOf(violations);
  }

  private void checkBound(Found found, Amount proven, List<String> violations) {
    Amount takes = amount(found);
    if (proven.first() < found.lowerBound()
        || (found.secondOptimal() && proven.isBelow(takes))) {
      violations.add(
          "%s is claimed with %d at least, proven is %s"
              .formatted(takes, found.lowerBound(), proven));
    }
  }

  private CheapestPlanQuestion asked(Proof proof) {
    BitSet left = new BitSet();
    proof.without().forEach(left::set);
    return new CheapestPlanQuestion(
        asked.graph(),
        new Without(asked.costs(), left),
        asked.start(),
        asked.goal(),
        asked.first(),
        asked.second(),
        proof.limits(),
        asked.budget());
  }

  /// What a plan takes at least that does without these steps and differs from all plans before: it
  /// does without a weighty step of each.
  private Amount bound(BitSet without, List<Found> before, Map<BitSet, Amount> known) {
    Amount seen = known.get(without);
    if (seen != null) {
      return seen;
    }
    Amount bound = provenWithout(without);
    for (Found plan : before) {
      List<Integer> weighty = question.weighty().of(plan.plan(), asked.costs());
      if (weighty.stream().noneMatch(without::get)) {
        Amount least = leastOf(weighty, without, before, known);
        bound = bound.isBelow(least) ? least : bound;
      }
    }
    known.put(without, bound);
    return bound;
  }

  private Amount leastOf(
      List<Integer> weighty, BitSet without, List<Found> before, Map<BitSet, Amount> known) {
    Amount least = NONE;
    for (int step : weighty) {
      BitSet more = (BitSet) without.clone();
      more.set(step);
      Amount one = bound(more, before, known);
      least = one.isBelow(least) ? one : least;
    }
    return least;
  }

  /// A search that might take more steps bounds this one too.
  private Amount provenWithout(BitSet without) {
    Amount best = new Amount(0, 0);
    for (Proof proof : alternatives.proofs()) {
      if (proof.without().stream().allMatch(without::get)) {
        Amount one = proven(proof);
        best = best.isBelow(one) ? one : best;
      }
    }
    return best;
  }

  /// A search proves nothing of plans above its limit on the first criterion, and nothing at all
  /// where another of its limits is tighter than the question's.
  private Amount proven(Proof proof) {
    Limits limits = proof.limits();
    long most = asked.limits().of(asked.first());
    if (!limits.with(asked.first(), most).equals(asked.limits())) {
      return new Amount(0, 0);
    }
    Amount above =
        limits.of(asked.first()) < most ? new Amount(limits.of(asked.first()) + 1, 0) : NONE;
    return switch (proof.outcome()) {
      case Found found ->
          found.secondOptimal() ? amount(found) : new Amount(found.lowerBound(), 0);
      case Undecided undecided ->
          undecided.lowerBound() < above.first() ? new Amount(undecided.lowerBound(), 0) : above;
      case BeyondLimits beyond -> above;
      case Unreachable unreachable -> NONE;
    };
  }

  private Amount amount(Found found) {
    return new Amount(
        found.plan().total(asked.first(), asked.costs()),
        found.plan().total(asked.second(), asked.costs()));
  }

  /// The same costs without some steps.
  private record Without(ActionCosts costs, BitSet steps) implements ActionCosts {
    @Override
    public long cost(Criterion criterion, int action) {
      return costs.cost(criterion, action);
    }

    @Override
    public boolean isAvailable(int action) {
      return !steps.get(action) && costs.isAvailable(action);
    }

    @Override
    public int tieBreak(int action) {
      return costs.tieBreak(action);
    }

    @Override
    public int employment(int action) {
      return costs.employment(action);
    }
  }
}
