package nl.overstap.engine.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.overstap.engine.api.Certificate;
import nl.overstap.engine.api.Certificate.Bound;
import nl.overstap.engine.api.Certificate.Price;
import nl.overstap.engine.api.CheapestPlanQuestion;
import nl.overstap.engine.spi.ActionCosts;
import nl.overstap.engine.spi.Criterion;
import nl.overstap.engine.spi.IntRows;
import nl.overstap.engine.spi.LearningGraph;
import nl.overstap.engine.spi.Limits;

/// The relaxation that a certificate reasons on, checked to be one: steps inside, some of which
/// need nothing, purchases of what steps outside give, rules. A purchase of fact `f` has number
/// `actionCount + f`.
final class RelaxedGraph {
  /// A step whose cost does not fit; more than any plan costs.
  private static final long TOO_DEAR = Long.MAX_VALUE / 4;

  private final CheapestPlanQuestion question;
  private final LearningGraph graph;
  private final ActionCosts costs;
  private final Certificate certificate;

  /// By the fact that is priced, and by the number of the purchase.
  private final Map<Integer, Price> prices = new HashMap<>();

  private final Map<Integer, Price> purchases = new HashMap<>();
  private final Dominances dominances;
  private final BitSet inside = new BitSet();
  private final BitSet start;
  private final BitSet all = new BitSet();
  private final BitSet rules = new BitSet();
  private final int[] unconditional;

  RelaxedGraph(CheapestPlanQuestion whole, Certificate certificate, List<String> violations) {
    this.question = EasedGraph.ease(whole, certificate.relaxation().eased());
    this.graph = question.graph();
    this.costs = question.costs();
    this.certificate = certificate;
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
      } else if (!inside.get(step) && !breaksLimits(single(step))) {
        checkOutside(step, facts, violations);
      }
    }
    this.start = new Facts(graph, costs).rules(facts);
    this.dominances = new Dominances(question, start, inside, purchases, this::cost, violations);
    dominances.verify(certificate.relaxation().dominated());
    all.or(inside);
    purchases.keySet().forEach(all::set);
    List<Integer> always = new ArrayList<>();
    for (int action = 0; action < graph.actionCount(); action++) {
      rules.set(action, graph.isRule(action) && costs.isAvailable(action));
      if (graph.preconditions().size(action) == 0) {
        always.add(action);
      }
    }
    this.unconditional = always.stream().mapToInt(Integer::intValue).toArray();
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
    if (sum > cost(step)) {
      violations.add(
          "what step %d gives is priced at %d, the step costs %d".formatted(step, sum, cost(step)));
    }
  }

  /// True if the steps alone break a limit.
  boolean breaksLimits(BitSet steps) {
    for (Criterion criterion : Criterion.values()) {
      long total = 0;
      for (int step = steps.nextSetBit(0); step >= 0; step = steps.nextSetBit(step + 1)) {
        total = Math.addExact(total, use(criterion, step));
      }
      if (total > question.limits().of(criterion)) {
        return true;
      }
    }
    long employments =
        steps.stream()
            .filter(step -> step < graph.actionCount())
            .map(costs::employment)
            .filter(employment -> employment != ActionCosts.NO_EMPLOYMENT)
            .distinct()
            .count();
    return employments > question.limits().employments();
  }

  private long use(Criterion criterion, int number) {
    return number < graph.actionCount() ? costs.cost(criterion, number) : 0;
  }

  private long cost(int number) {
    if (number >= graph.actionCount()) {
      Price price = purchases.get(number);
      return price == null ? 0 : price.price();
    }
    try {
      return Math.min(TOO_DEAR, certificate.objective().cost(costs, number));
    } catch (ArithmeticException tooLarge) {
      return TOO_DEAR;
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
        if (breaksLimits(with)) {
          free.clear(step);
        }
        with.clear(step);
      }
    }
    return free;
  }

  /// What a step costs by a bound: its cost if that counts, and its use of each limit times the
  /// limit's multiplier.
  long price(Bound bound, int number) {
    long price = bound.costCounts() ? cost(number) : 0;
    for (int limit = 0; limit < certificate.limited().size(); limit++) {
      long use = use(certificate.limited().get(limit), number);
      price =
          Math.min(
              TOO_DEAR,
              Math.addExact(price, Math.multiplyExact(bound.limitMultipliers().get(limit), use)));
    }
    return price;
  }

  /// What is taken costs by a bound, less multiplier times bound of each limit.
  long base(Bound bound, BitSet taken) {
    long base = 0;
    for (int step = taken.nextSetBit(0); step >= 0; step = taken.nextSetBit(step + 1)) {
      base = Math.addExact(base, price(bound, step));
    }
    for (int limit = 0; limit < certificate.limited().size(); limit++) {
      long multiplier = bound.limitMultipliers().get(limit);
      long most = question.limits().of(certificate.limited().get(limit));
      base = Math.subtractExact(base, Math.multiplyExact(multiplier, most));
    }
    return base;
  }

  /// True if the goals cannot be reached by what is taken and what is free, without these steps.
  boolean isLandmark(BitSet steps, BitSet taken, BitSet free) {
    BitSet may = (BitSet) free.clone();
    may.andNot(steps);
    may.or(taken);
    may.or(rules);
    BitSet held = (BitSet) start.clone();
    IntStack queue = new IntStack();
    start.stream().forEach(queue::push);
    int first = graph.actionCount();
    for (int bought = may.nextSetBit(first); bought >= 0; bought = may.nextSetBit(bought + 1)) {
      for (int fact : facts(bought)) {
        hold(fact, held, queue);
      }
    }
    for (int action : unconditional) {
      if (may.get(action)) {
        give(action, held, queue);
      }
    }
    IntRows consumers = graph.consumers();
    while (!queue.isEmpty()) {
      int fact = queue.pop();
      for (int at = consumers.start(fact); at < consumers.end(fact); at++) {
        int action = consumers.at(at);
        if (may.get(action) && isPossible(action, held)) {
          give(action, held, queue);
        }
      }
    }
    return question.goal().stream().anyMatch(goal -> !held.get(goal));
  }

  private List<Integer> facts(int bought) {
    Price price = purchases.get(bought);
    return price == null ? List.of() : price.facts();
  }

  /// What stands in for a step that others make up for; the number itself for all others.
  Set<Integer> standIns(int number) {
    return dominances.standIns(number);
  }

  private boolean isPossible(int action, BitSet held) {
    IntRows needs = graph.preconditions();
    for (int at = needs.start(action); at < needs.end(action); at++) {
      if (!held.get(needs.at(at))) {
        return false;
      }
    }
    return true;
  }

  private void give(int action, BitSet held, IntStack queue) {
    IntRows effects = graph.effects();
    for (int at = effects.start(action); at < effects.end(action); at++) {
      hold(effects.at(at), held, queue);
    }
  }

  private static void hold(int fact, BitSet held, IntStack queue) {
    if (!held.get(fact)) {
      held.set(fact);
      queue.push(fact);
    }
  }

  /// Facts whose consequences are still to be seen.
  private static final class IntStack {
    private int[] values = new int[64];
    private int size;

    void push(int value) {
      if (size == values.length) {
        values = Arrays.copyOf(values, 2 * size);
      }
      values[size++] = value;
    }

    int pop() {
      return values[--size];
    }

    boolean isEmpty() {
      return size == 0;
    }
  }
}
