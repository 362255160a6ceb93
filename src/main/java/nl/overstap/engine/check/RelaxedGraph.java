package nl.overstap.engine.check;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.overstap.engine.api.Certificate;
import nl.overstap.engine.api.Certificate.Price;
import nl.overstap.engine.api.CheapestPlanQuestion;
import nl.overstap.engine.spi.ActionCosts;
import nl.overstap.engine.spi.LearningGraph;
import nl.overstap.engine.spi.Limits;

/// The relaxation that a certificate reasons on, checked to be one: steps inside, some of which
/// need nothing, purchases of what steps outside give, rules. A purchase of fact `f` has number
/// `actionCount + f`.
final class RelaxedGraph {
  private final CheapestPlanQuestion question;
  private final LearningGraph graph;
  private final ActionCosts costs;

  /// By the fact that is priced, and by the number of the purchase.
  private final Map<Integer, Price> prices = new HashMap<>();

  private final Map<Integer, Price> purchases = new HashMap<>();
  private final Pricing pricing;
  private final Dominances dominances;
  private final BitSet inside = new BitSet();
  private final BitSet all = new BitSet();
  private final Spread spread;

  RelaxedGraph(CheapestPlanQuestion whole, Certificate certificate, List<String> violations) {
    this.question = EasedGraph.ease(whole, certificate.relaxation().eased());
    this.graph = question.graph();
    this.costs = question.costs();
    this.pricing = new Pricing(question, certificate, purchases);
    for (Price price : certificate.relaxation().prices()) {
      purchases.put(graph.actionCount() + price.facts().getFirst(), price);
      for (int fact : price.facts()) {
        if (prices.put(fact, price) != null) {
          violations.add("fact %d has two prices".formatted(fact));
        }
      }
    }
    Set<Integer> facts = new HashSet<>(question.start());
    certificate.relaxation().inside().forEach(inside::set);
    for (int step = 0; step < graph.actionCount(); step++) {
      if (graph.isRule(step) || !costs.isAvailable(step)) {
        inside.clear(step);
      } else if (certificate.relaxation().everything()) {
        inside.set(step);
      } else if (!inside.get(step) && !pricing.breaksLimits(single(step))) {
        checkOutside(step, facts, violations);
      }
    }
    BitSet start = new Facts(graph, costs).rules(facts);
    this.dominances = new Dominances(question, start, inside, purchases, pricing::cost, violations);
    dominances.verify(certificate.relaxation().dominated());
    all.or(inside);
    purchases.keySet().forEach(all::set);
    this.spread = new Spread(question, start, purchases);
  }

  private static BitSet single(int step) {
    BitSet set = new BitSet();
    set.set(step);
    return set;
  }

  /// What an outside step gives costs no more than the step, or is free.
  private void checkOutside(int step, Set<Integer> free, List<String> violations) {
    long sum = 0;
    Set<Price> bought = new HashSet<>();
    for (int fact : graph.effects().row(step)) {
      Price price = prices.get(fact);
      if (price == null) {
        free.add(fact);
      } else if (bought.add(price)) {
        sum = Math.addExact(sum, price.price());
      }
    }
    if (sum > pricing.cost(step)) {
      violations.add(
          "what step %d gives is priced at %d, the step costs %d"
              .formatted(step, sum, pricing.cost(step)));
    }
  }

  /// The steps and purchases that a plan of a node may still take: inside, not taken or left out,
  /// and not above a limit on top of what is taken.
  BitSet free(BitSet taken, BitSet leftOut) {
    BitSet free = (BitSet) all.clone();
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

  /// What steps and purchases cost here.
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

  /// What stands in for a step that others make up for; the number itself for all others.
  Set<Integer> standIns(int number) {
    return dominances.standIns(number);
  }
}
