package nl.overstap.engine.search.cheapest;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.PriorityQueue;
import nl.overstap.engine.search.WorkMeter;
import nl.overstap.engine.search.cheapest.question.Request;
import nl.overstap.engine.spi.IntRows;
import nl.overstap.engine.spi.LearningGraph;
import nl.overstap.engine.util.IntList;

/// Takes steps on the whole graph: in which order they can be taken, and which can be left out.
/// O(what the steps make hold + steps x the part of it that they make use of).
final class Replay {
  private final Request request;
  private final LearningGraph graph;
  private final WorkMeter meter;
  private final boolean[] held;

  /// What came to hold by the steps, and the actions that gave it, rules too.
  private final IntList trail = new IntList();

  private final IntList actions = new IntList();
  private final BitSet taken = new BitSet();

  /// Steps of the plan that cannot be taken yet, and those that can.
  private final BitSet waiting = new BitSet();

  private final PriorityQueue<Integer> possible = new PriorityQueue<>();

  Replay(Request request, WorkMeter meter) {
    this.request = request;
    this.graph = request.graph;
    this.meter = meter;
    this.held = request.held.clone();
  }

  /// The steps that the goals need, in an order in which each can be taken: as soon as it can, the
  /// lowest number first. Those that can be left out are, the last of the list first.
  List<Integer> arrange(int[] steps, List<Integer> goals) {
    BitSet plan = new BitSet();
    for (int step : steps) {
      plan.set(step);
    }
    List<Integer> ordered = order(plan);
    boolean any = leaveOut(steps, plan, goals);
    return any ? order(plan) : ordered;
  }

  /// Takes from a plan that was just taken the steps that it can do without; false if there are
  /// none.
  private boolean leaveOut(int[] steps, BitSet plan, List<Integer> goals) {
    Fired part = new Fired(graph, actions, trail, goals);
    boolean[] certain = part.certain();
    boolean[] without = new boolean[actions.size()];
    boolean any = false;
    for (int at = steps.length - 1; at >= 0; at--) {
      int place = placeOf(steps[at]);
      if (place >= 0 && !certain[place]) {
        without[place] = true;
        without[place] = part.reachesGoals(without);
        meter.spend(actions.size());
      }
      if (place < 0 || without[place]) {
        plan.clear(steps[at]);
        any = true;
      }
    }
    return any;
  }

  /// Among the actions that were taken, -1 if it could not be.
  private int placeOf(int step) {
    for (int at = 0; at < actions.size(); at++) {
      if (actions.get(at) == step) {
        return at;
      }
    }
    return -1;
  }

  private List<Integer> order(BitSet plan) {
    begin(plan);
    List<Integer> ordered = new ArrayList<>();
    while (!possible.isEmpty()) {
      int step = possible.remove();
      ordered.add(step);
      take(step);
    }
    return ordered;
  }

  private void begin(BitSet plan) {
    for (int at = 0; at < trail.size(); at++) {
      held[trail.get(at)] = false;
    }
    trail.clear();
    actions.clear();
    taken.clear();
    waiting.clear();
    waiting.or(plan);
    for (int step = plan.nextSetBit(0); step >= 0; step = plan.nextSetBit(step + 1)) {
      if (canTake(step)) {
        allow(step);
      }
    }
  }

  private void allow(int step) {
    waiting.clear(step);
    possible.add(step);
  }

  private boolean canTake(int action) {
    IntRows needs = graph.preconditions();
    for (int at = needs.start(action); at < needs.end(action); at++) {
      if (!held[needs.at(at)]) {
        return false;
      }
    }
    return true;
  }

  private void take(int step) {
    IntRows consumers = graph.consumers();
    int next = trail.size();
    hold(step);
    for (; next < trail.size(); next++) {
      int fact = trail.get(next);
      for (int at = consumers.start(fact); at < consumers.end(fact); at++) {
        follow(consumers.at(at));
      }
      meter.spend(consumers.size(fact));
    }
  }

  private void follow(int action) {
    if (waiting.get(action)) {
      if (canTake(action)) {
        allow(action);
      }
    } else if (graph.isRule(action) && request.isAvailable(action) && canTake(action)) {
      hold(action);
    }
  }

  private void hold(int action) {
    if (!taken.get(action)) {
      taken.set(action);
      actions.add(action);
    }
    IntRows gives = graph.effects();
    for (int at = gives.start(action); at < gives.end(action); at++) {
      int fact = gives.at(at);
      if (!held[fact]) {
        held[fact] = true;
        trail.add(fact);
      }
    }
  }
}
