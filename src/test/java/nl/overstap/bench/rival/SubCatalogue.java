package nl.overstap.bench.rival;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.overstap.engine.TableCosts;
import nl.overstap.engine.api.Certificate;
import nl.overstap.engine.api.Certificate.Exclusion;
import nl.overstap.engine.api.Certificate.Relaxation;
import nl.overstap.engine.api.CheapestPlanOutcome.Found;
import nl.overstap.engine.api.CheapestPlanQuestion;
import nl.overstap.engine.graph.LearningGraphBuilder;
import nl.overstap.engine.spi.Criterion;
import nl.overstap.engine.spi.LearningGraph;

/// The part of a question that the rivals get: the steps that the engine looked at in any of its
/// rounds, also those it then left out, and those of its plan; without what cannot be reached or
/// bears on no goal, and with what holds at the start taken out. A proven plan of the engine lies
/// in it, so its optimum is that of the whole catalogue, while the rivals need not show that the
/// rest of the catalogue does not help.
final class SubCatalogue {
  private final CheapestPlanQuestion whole;
  private final LearningGraph graph;
  private final BitSet usable;

  /// Steps that need nothing here.
  private final BitSet eased;

  private final BitSet held;
  private final Map<Integer, Integer> facts = new HashMap<>();
  private final LearningGraphBuilder builder = new LearningGraphBuilder();

  private SubCatalogue(CheapestPlanQuestion whole, BitSet looked, BitSet eased) {
    this.eased = eased;
    this.whole = whole;
    this.graph = whole.graph();
    this.usable = new BitSet();
    for (int action = 0; action < graph.actionCount(); action++) {
      boolean taken = graph.isRule(action) || looked.get(action);
      usable.set(action, taken && whole.costs().isAvailable(action));
    }
    this.held = closure(true);
  }

  /// The same question on the part.
  static CheapestPlanQuestion of(CheapestPlanQuestion whole, Found found) {
    return new SubCatalogue(whole, lookedAt(whole.graph(), found), new BitSet()).build();
  }

  /// The same question as the engine's last task: what it had left then, without the steps that
  /// others make up for and those that it had shown to be in no better plan. Its eased steps need
  /// nothing, as for the engine.
  static CheapestPlanQuestion lastTask(CheapestPlanQuestion whole, Found found) {
    Certificate proof = found.certificate();
    BitSet left = new BitSet();
    addInside(whole.graph(), proof.relaxation(), left);
    proof.relaxation().dominated().forEach(one -> left.clear(one.step()));
    for (Exclusion exclusion : proof.excluded()) {
      if (exclusion.landmarks().rows() == 0) {
        exclusion.steps().forEach(left::clear); // dearer by themselves than a plan
      }
    }
    found.plan().steps().forEach(left::set);
    BitSet eased = new BitSet();
    proof.relaxation().eased().forEach(eased::set);
    return new SubCatalogue(whole, left, eased).build();
  }

  private static BitSet lookedAt(LearningGraph graph, Found found) {
    BitSet looked = new BitSet();
    found.plan().steps().forEach(looked::set);
    addInside(graph, found.certificate().relaxation(), looked);
    for (Exclusion exclusion : found.certificate().excluded()) {
      addInside(graph, exclusion.relaxation(), looked);
      exclusion.steps().forEach(looked::set);
    }
    return looked;
  }

  private static void addInside(LearningGraph graph, Relaxation relaxation, BitSet looked) {
    if (relaxation.everything()) {
      looked.set(0, graph.actionCount());
    }
    relaxation.inside().forEach(looked::set);
  }

  private CheapestPlanQuestion build() {
    BitSet reached = closure(false);
    usable.stream()
        .filter(action -> !isPossible(action, reached))
        .boxed()
        .toList()
        .forEach(usable::clear);
    BitSet relevant = relevant();
    relevant.stream().forEach(fact -> facts.put(fact, builder.addFact()));
    Map<Integer, Integer> origin = new HashMap<>();
    for (int action : usable.stream().toArray()) {
      int[] gives = mapped(graph.effects().row(action));
      if (gives.length > 0) {
        int[] needs = mapped(needs(action));
        int mapped =
            graph.isRule(action) ? builder.addRule(needs, gives) : builder.addStep(needs, gives);
        origin.put(mapped, action);
      }
    }
    LearningGraph part = builder.build();
    List<Integer> goal =
        whole.goal().stream().filter(fact -> !held.get(fact)).map(facts::get).distinct().toList();
    return new CheapestPlanQuestion(
        part,
        costs(part, origin),
        List.of(),
        goal,
        whole.first(),
        whole.second(),
        whole.limits(),
        whole.budget());
  }

  private TableCosts costs(LearningGraph part, Map<Integer, Integer> origin) {
    TableCosts costs = new TableCosts(part);
    origin.forEach((mapped, action) -> {
      for (Criterion criterion : Criterion.values()) {
        costs.set(criterion, mapped, whole.costs().cost(criterion, action));
      }
      costs.setTieBreak(mapped, whole.costs().tieBreak(action));
      costs.setEmployment(mapped, whole.costs().employment(action));
    });
    return costs;
  }

  /// Facts of the part; what is not relevant or holds already is left out.
  private int[] mapped(int[] row) {
    return Arrays.stream(row).filter(facts::containsKey).map(facts::get).toArray();
  }

  private BitSet relevant() {
    BitSet relevant = new BitSet();
    Deque<Integer> queue = new ArrayDeque<>();
    whole.goal().forEach(goal -> add(goal, relevant, queue));
    while (!queue.isEmpty()) {
      for (int action : graph.achievers().row(queue.pop())) {
        if (usable.get(action)) {
          for (int need : needs(action)) {
            add(need, relevant, queue);
          }
        }
      }
    }
    return relevant;
  }

  private void add(int fact, BitSet known, Deque<Integer> queue) {
    if (!known.get(fact) && !held.get(fact)) {
      known.set(fact);
      queue.add(fact);
    }
  }

  private BitSet closure(boolean rulesOnly) {
    BitSet reached = new BitSet();
    Deque<Integer> queue = new ArrayDeque<>();
    whole.start().forEach(fact -> hold(fact, reached, queue));
    for (int action : usable.stream().toArray()) {
      if (needs(action).length == 0) {
        give(action, rulesOnly, reached, queue);
      }
    }
    while (!queue.isEmpty()) {
      for (int action : graph.consumers().row(queue.pop())) {
        if (usable.get(action) && isPossible(action, reached)) {
          give(action, rulesOnly, reached, queue);
        }
      }
    }
    return reached;
  }

  private void give(int action, boolean rulesOnly, BitSet reached, Deque<Integer> queue) {
    if (!rulesOnly || graph.isRule(action)) {
      for (int fact : graph.effects().row(action)) {
        hold(fact, reached, queue);
      }
    }
  }

  private static void hold(int fact, BitSet reached, Deque<Integer> queue) {
    if (!reached.get(fact)) {
      reached.set(fact);
      queue.add(fact);
    }
  }

  private boolean isPossible(int action, BitSet reached) {
    for (int need : needs(action)) {
      if (!reached.get(need)) {
        return false;
      }
    }
    return true;
  }

  private int[] needs(int action) {
    return eased.get(action) ? new int[0] : graph.preconditions().row(action);
  }
}
