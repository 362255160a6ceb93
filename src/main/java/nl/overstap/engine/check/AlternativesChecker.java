package nl.overstap.engine.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import nl.overstap.engine.api.AlternativesOutcome.Alternatives;
import nl.overstap.engine.api.AlternativesOutcome.Proof;
import nl.overstap.engine.api.AlternativesQuestion;
import nl.overstap.engine.api.CheapestPlanOutcome.BeyondLimits;
import nl.overstap.engine.api.CheapestPlanOutcome.Found;
import nl.overstap.engine.api.CheapestPlanOutcome.Undecided;
import nl.overstap.engine.api.CheapestPlanOutcome.Unreachable;
import nl.overstap.engine.api.CheapestPlanQuestion;
import nl.overstap.engine.spi.WithoutSteps;

/// Verifies what alternatives claim, without knowing how they were found: each search that they
/// rest on by its certificate, that no plan takes a weighty step of one before it, and that those
/// searches give the bounds. Answers sentences; none means that all is proven. For tests and on
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
    for (int step : alternatives.inevitable()) {
      if (provenWithout(question.alike(step)).isBelow(NONE)) {
        violations.add("it is not proven that every plan takes step %d".formatted(step));
      }
    }
    BitSet without = new BitSet();
    boolean mayDiffer = true;
    for (Found found : alternatives.plans()) {
      checkBound(found, provenWithout(without), violations);
      BitSet weighty = weighty(found);
      mayDiffer &= !weighty.isEmpty();
      without.or(weighty);
    }
    if (alternatives.complete()
        && alternatives.plans().size() < question.count()
        && mayDiffer
        && provenWithout(without).isBelow(NONE)) {
      violations.add("it is not proven that there are no more than " + alternatives.plans().size());
    }
    return List.copyOf(violations);
  }

  private BitSet weighty(Found found) {
    BitSet weighty = question.weighty(found.plan());
    weighty.andNot(bits(alternatives.inevitable()));
    return weighty;
  }

  private void checkBound(Found found, Amount proven, List<String> violations) {
    Amount takes = amount(found);
    if (proven.first() < found.lowerBound() || (found.secondOptimal() && proven.isBelow(takes))) {
      violations.add(
          "%s is claimed with %d at least, proven is %s"
              .formatted(takes, found.lowerBound(), proven));
    }
  }

  private CheapestPlanQuestion asked(Proof proof) {
    return asked.priced(new WithoutSteps(asked.costs(), bits(proof.without())));
  }

  private static BitSet bits(List<Integer> steps) {
    BitSet bits = new BitSet();
    steps.forEach(bits::set);
    return bits;
  }

  /// What a plan takes at least that does without these steps. A search that might take more steps
  /// bounds this one too.
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

  private Amount proven(Proof proof) {
    return switch (proof.outcome()) {
      case Found found -> found.secondOptimal() ? amount(found) : new Amount(found.lowerBound(), 0);
      case Undecided undecided -> new Amount(undecided.lowerBound(), 0);
      case BeyondLimits beyond -> NONE;
      case Unreachable unreachable -> NONE;
    };
  }

  private Amount amount(Found found) {
    return new Amount(
        found.plan().total(asked.first(), asked.costs()),
        found.plan().total(asked.second(), asked.costs()));
  }
}
