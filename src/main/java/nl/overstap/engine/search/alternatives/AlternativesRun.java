package nl.overstap.engine.search.alternatives;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import nl.overstap.engine.api.AlternativesOutcome;
import nl.overstap.engine.api.AlternativesOutcome.Alternatives;
import nl.overstap.engine.api.AlternativesOutcome.Proof;
import nl.overstap.engine.api.AlternativesQuestion;
import nl.overstap.engine.api.CheapestPlanOutcome;
import nl.overstap.engine.api.CheapestPlanOutcome.Found;
import nl.overstap.engine.api.CheapestPlanOutcome.Undecided;
import nl.overstap.engine.api.CheapestPlanQuestion;
import nl.overstap.engine.api.NoPlan;
import nl.overstap.engine.search.KeptCertificates;
import nl.overstap.engine.search.WorkMeter;
import nl.overstap.engine.search.cheapest.CheapestPlanSession;
import nl.overstap.engine.search.cheapest.question.SessionQuestion;
import nl.overstap.engine.spi.Criterion;
import nl.overstap.engine.spi.Limits;

/// One question for alternatives being answered.
final class AlternativesRun {
  private final AlternativesQuestion question;
  private final CheapestPlanQuestion asked;
  private final CheapestPlanSession session;
  private final WorkMeter meter;
  private final List<Proof> proofs = new ArrayList<>();
  private final KeptCertificates kept;
  private final List<Found> chosen = new ArrayList<>();

  /// Proven: every plan takes these.
  private final BitSet inevitable = new BitSet();

  /// False once a search ended for lack of work.
  private boolean decided = true;

  AlternativesRun(AlternativesQuestion question, CheapestPlanSession session, WorkMeter meter) {
    this.question = question;
    this.asked = question.cheapest();
    this.session = session;
    this.meter = meter;
    this.kept = new KeptCertificates(meter);
  }

  AlternativesOutcome solve() {
    boolean goOn = true;
    while (goOn && chosen.size() < question.count()) {
      BitSet without = weightyOfAll();
      switch (search(without)) {
        case Found found -> {
          choose(found);
          goOn = !weighty(found).isEmpty();
        }
        case Undecided undecided -> {
          decided = false;
          goOn = false;
        }
        case NoPlan none -> goOn = findInevitable(without) && leavesAChoice();
      }
    }
    return chosen.isEmpty()
        ? (NoPlan) proofs.getLast().outcome()
        : new Alternatives(
            chosen,
            decided || chosen.size() == question.count(),
            inevitable.stream().boxed().toList(),
            proofs);
  }

  /// False when all that weighs in a plan is inevitable: then no other plan differs from it.
  private boolean leavesAChoice() {
    return chosen.stream().noneMatch(found -> weighty(found).isEmpty());
  }

  /// The cheapest plan without these steps. Unless it is the last, a search that half of what is
  /// left does not suffice for gets the rest.
  private CheapestPlanOutcome search(BitSet without) {
    SessionQuestion part =
        new SessionQuestion(asked.first(), asked.second(), asked.limits(), without);
    CheapestPlanOutcome outcome = session.solve(part, meter, share());
    if (outcome instanceof Undecided && !meter.isStopped()) {
      outcome = session.solve(part, meter);
    }
    if (outcome instanceof Found found) {
      outcome = bestAmongEquals(found, without);
    }
    outcome = kept.keep(outcome);
    proofs.add(new Proof(without.stream().boxed().toList(), outcome));
    return outcome;
  }

  private long share() {
    return question.count() == 1 ? meter.left() : meter.left() / 2;
  }

  /// The plan that takes no more than this one on both criteria and least of the third; what is
  /// proven of this one holds for it.
  private Found bestAmongEquals(Found found, BitSet without) {
    Criterion third = question.third();
    if (third == null || total(found, third) == 0) {
      return found;
    }
    Limits equal =
        asked
            .limits()
            .with(asked.first(), total(found, asked.first()))
            .with(asked.second(), total(found, asked.second()));
    SessionQuestion part = new SessionQuestion(third, asked.second(), equal, without);
    return session.solve(part, meter, share()) instanceof Found better
            && total(better, third) < total(found, third)
        ? new Found(
            better.plan(),
            found.lowerBound(),
            found.optimal(),
            found.secondOptimal(),
            found.certificate())
        : found;
  }

  /// Takes over a plan. One that is cheaper than some before it, which only happens when those were
  /// not proven, takes their place: what is proven of them holds for it.
  private void choose(Found found) {
    long lower = found.lowerBound();
    boolean overtakes = false;
    while (!chosen.isEmpty() && isCheaper(found, chosen.getLast())) {
      lower = Math.min(lower, chosen.removeLast().lowerBound());
      overtakes = true;
    }
    boolean optimal = found.optimal() && lower == found.lowerBound();
    boolean second = found.secondOptimal() && !overtakes;
    chosen.add(new Found(found.plan(), lower, optimal, second, found.certificate()));
  }

  private boolean isCheaper(Found one, Found other) {
    int first = Long.compare(total(one, asked.first()), total(other, asked.first()));
    int second = Long.compare(total(one, asked.second()), total(other, asked.second()));
    return first < 0 || (first == 0 && second < 0);
  }

  private long total(Found found, Criterion criterion) {
    return found.plan().total(criterion, asked.costs());
  }

  private BitSet weightyOfAll() {
    BitSet all = new BitSet();
    chosen.forEach(found -> all.or(weighty(found)));
    return all;
  }

  /// What weighs in a plan and is a choice.
  private BitSet weighty(Found found) {
    BitSet weighty = question.weighty(found.plan());
    weighty.andNot(inevitable);
    return weighty;
  }

  /// Looks for steps among these that every plan takes; true if there is one. A step that some
  /// known plan does without needs no search.
  private boolean findInevitable(BitSet steps) {
    boolean any = false;
    for (int step = steps.nextSetBit(0); step >= 0; step = steps.nextSetBit(step + 1)) {
      BitSet same = question.alike(step);
      if (!inevitable.get(step) && isInAllPlans(same) && isInevitable(same)) {
        inevitable.or(same);
        any = true;
      }
    }
    return any;
  }

  private boolean isInAllPlans(BitSet same) {
    return proofs.stream()
        .allMatch(proof ->
            !(proof.outcome() instanceof Found found)
                || found.plan().steps().stream().anyMatch(same::get));
  }

  private boolean isInevitable(BitSet same) {
    CheapestPlanOutcome outcome = search(same);
    decided &= !(outcome instanceof Undecided);
    return outcome instanceof NoPlan && !(outcome instanceof Undecided);
  }
}
