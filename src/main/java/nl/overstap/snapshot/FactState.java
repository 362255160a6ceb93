package nl.overstap.snapshot;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import nl.overstap.engine.spi.IntRows;
import nl.overstap.engine.spi.LearningGraph;

/// What holds for somebody at some moment, always closed under the rules; taking a job counts as a
/// rule here, for it costs nothing. Remembers by which rule a fact came to hold, so that it can be
/// explained.
///
/// Facts that are blocked never hold here, whatever gives them; rules that are switched off never
/// fire.
public final class FactState {
  private final Snapshot snapshot;
  private final LearningGraph graph;
  private final BitSet held;
  private final BitSet blocked;
  private final BitSet rulesOff;
  private final Map<Integer, Integer> ruleOfFact;

  private FactState(
      Snapshot snapshot, BitSet held, BitSet blocked, BitSet rulesOff, Map<Integer, Integer> by) {
    this.snapshot = snapshot;
    this.graph = snapshot.graph();
    this.held = held;
    this.blocked = blocked;
    this.rulesOff = rulesOff;
    this.ruleOfFact = by;
  }

  /// Nothing holds yet but what needs nothing: a job that asks nothing can be taken by anyone.
  public static FactState empty(Snapshot snapshot, BitSet blocked, BitSet rulesOff) {
    FactState state =
        new FactState(
            snapshot,
            new BitSet(),
            (BitSet) blocked.clone(),
            (BitSet) rulesOff.clone(),
            new HashMap<>());
    snapshot.steps().jobs().filter(state::allows).forEach(state::take);
    return state;
  }

  /// The same facts, free to go its own way.
  public FactState copy() {
    return new FactState(
        snapshot, (BitSet) held.clone(), blocked, rulesOff, new HashMap<>(ruleOfFact));
  }

  /// The same facts with other rules switched off and nothing blocked any more: what holds for the
  /// person who sets out.
  public FactState settingOut(BitSet rulesSwitchedOff) {
    return new FactState(
        snapshot,
        (BitSet) held.clone(),
        new BitSet(),
        (BitSet) rulesSwitchedOff.clone(),
        new HashMap<>(ruleOfFact));
  }

  public boolean holds(int fact) {
    return held.get(fact);
  }

  public boolean holdsAll(Iterable<Integer> facts) {
    for (int fact : facts) {
      if (!held.get(fact)) {
        return false;
      }
    }
    return true;
  }

  /// All facts that hold, ascending.
  public List<Integer> facts() {
    return held.stream().boxed().toList();
  }

  /// True when all that a step or rule needs holds.
  public boolean allows(int action) {
    IntRows needs = graph.preconditions();
    for (int at = needs.start(action); at < needs.end(action); at++) {
      if (!held.get(needs.at(at))) {
        return false;
      }
    }
    return true;
  }

  /// Takes a step, whether it is allowed or not; answers the facts that came to hold by it, direct
  /// effects first.
  public List<Integer> take(int step) {
    IntRows gives = graph.effects();
    Deque<Integer> agenda = new ArrayDeque<>();
    List<Integer> added = new ArrayList<>();
    for (int at = gives.start(step); at < gives.end(step); at++) {
      addTo(added, agenda, gives.at(at));
    }
    close(added, agenda);
    return added;
  }

  /// Makes a fact hold; answers what came to hold by it.
  public List<Integer> add(int fact) {
    Deque<Integer> agenda = new ArrayDeque<>();
    List<Integer> added = new ArrayList<>();
    addTo(added, agenda, fact);
    close(added, agenda);
    return added;
  }

  /// The rule by which a fact came to hold; empty when it was given, or came by a step.
  public OptionalInt findRule(int fact) {
    Integer rule = ruleOfFact.get(fact);
    return rule == null ? OptionalInt.empty() : OptionalInt.of(rule);
  }

  private void close(List<Integer> added, Deque<Integer> agenda) {
    IntRows consumers = graph.consumers();
    while (!agenda.isEmpty()) {
      int fact = agenda.poll();
      for (int at = consumers.start(fact); at < consumers.end(fact); at++) {
        int action = consumers.at(at);
        if (happensByItself(action) && allows(action)) {
          fire(action, added, agenda);
        }
      }
    }
  }

  private boolean happensByItself(int action) {
    return graph.isRule(action) ? !rulesOff.get(action) : snapshot.steps().isInDienst(action);
  }

  private void fire(int rule, List<Integer> added, Deque<Integer> agenda) {
    IntRows gives = graph.effects();
    for (int at = gives.start(rule); at < gives.end(rule); at++) {
      if (addTo(added, agenda, gives.at(at))) {
        ruleOfFact.put(gives.at(at), rule);
      }
    }
  }

  private boolean addTo(List<Integer> added, Deque<Integer> agenda, int fact) {
    if (held.get(fact) || blocked.get(fact)) {
      return false;
    }
    held.set(fact);
    added.add(fact);
    agenda.add(fact);
    return true;
  }
}
