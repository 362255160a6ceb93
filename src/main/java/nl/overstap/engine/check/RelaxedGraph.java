package nl.overstap.engine.check;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.overstap.engine.api.Certificate;
import nl.overstap.engine.api.CheapestPlanQuestion;
import nl.overstap.engine.spi.ActionCosts;
import nl.overstap.engine.spi.LearningGraph;
import nl.overstap.engine.spi.Limits;

/// The relaxation that a certificate reasons on, checked to be one: steps inside, some of which
/// need nothing, and rules; what steps outside give holds from the start.
final class RelaxedGraph {
  private final CheapestPlanQuestion question;
  private final Pricing pricing;
  private final Dominances dominances;
  private final BitSet inside = new BitSet();
  private final Spread spread;

  RelaxedGraph(CheapestPlanQuestion whole, Certificate certificate, List<String> violations) {
    this.question = EasedGraph.ease(whole, certificate.relaxation().eased());
    LearningGraph graph = question.graph();
    ActionCosts costs = question.costs();
    this.pricing = new Pricing(question, certificate);
    Set<Integer> facts = new HashSet<>(question.start());
    certificate.relaxation().inside().forEach(inside::set);
    for (int step = 0; step < graph.actionCount(); step++) {
      if (graph.isRule(step) || !costs.isAvailable(step)) {
        inside.clear(step);
      } else if (certificate.relaxation().everything()) {
        inside.set(step);
      } else if (!inside.get(step) && !pricing.breaksLimits(single(step))) {
        for (int fact : graph.effects().row(step)) {
          facts.add(fact);
        }
      }
    }
    BitSet start = new Facts(graph, costs).rules(facts);
    this.dominances = new Dominances(question, start, inside, pricing::cost, violations);
    dominances.verify(certificate.relaxation().dominated());
    this.spread = new Spread(question, start);
  }

  private static BitSet single(int step) {
    BitSet set = new BitSet();
    set.set(step);
    return set;
  }

  /// The steps that a plan of a node may still take: inside, not taken or left out, and not above a
  /// limit on top of what is taken.
  BitSet free(BitSet taken, BitSet leftOut) {
    BitSet free = (BitSet) inside.clone();
    free.andNot(taken);
    free.andNot(leftOut);
    if (!question.limits().equals(Limits.NONE)) {
      BitSet with = (BitSet) taken.clone();
      for (int step = free.nextSetBit(0); step >= 0; step = free.nextSetBit(step + 1)) {
        with.set(step);
        if (pricing.breaksLimits(with)) {
          free.clear(step);
        }
        with.clear(step);
      }
    }
    return free;
  }

  /// What steps cost here.
  Pricing pricing() {
    return pricing;
  }

  /// True if the goals cannot be reached by what is taken and what is free, without these steps.
  boolean isLandmark(BitSet steps, BitSet taken, BitSet free) {
    BitSet may = (BitSet) free.clone();
    may.andNot(steps);
    may.or(taken);
    BitSet held = spread.by(may);
    return question.goal().stream().anyMatch(goal -> !held.get(goal));
  }

  /// What stands in for a step that others make up for; the step itself for all others.
  Set<Integer> standIns(int step) {
    return dominances.standIns(step);
  }
}
