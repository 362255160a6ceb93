package nl.overstap.engine.search.cheapest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.overstap.engine.search.WorkMeter;
import nl.overstap.engine.search.cheapest.question.Request;
import nl.overstap.engine.spi.IntRows;
import nl.overstap.engine.spi.LearningGraph;
import nl.overstap.engine.util.IntList;

/// Takes steps on the whole graph: in which order they can be taken, and which can be left out.
final class Replay {
  private final Request request;
  private final LearningGraph graph;
  private final WorkMeter meter;
  private final boolean[] held;
  private final IntList added = new IntList();
  private final IntList queue = new IntList();

  Replay(Request request, WorkMeter meter) {
    this.request = request;
    this.graph = request.graph;
    this.meter = meter;
    this.held = request.held.clone();
  }

  /// The steps that the goals need, in an order in which each can be taken: as soon as it can, the
  /// lowest number first. Those that can be left out are, the last of the list first.
  List<Integer> arrange(int[] steps, List<Integer> goals) {
    IntList kept = new IntList();
    for (int step : steps) {
      kept.add(step);
    }
    int[] current = kept.toArray();
    for (int at = current.length - 1; at >= 0; at--) {
      int[] without = without(current, at);
      order(without);
      if (goals.stream().allMatch(goal -> held[goal])) {
        current = without;
      }
    }
    return order(current);
  }

  private static int[] without(int[] steps, int index) {
    int[] rest = new int[steps.length - 1];
    System.arraycopy(steps, 0, rest, 0, index);
    System.arraycopy(steps, index + 1, rest, index, rest.length - index);
    return rest;
  }

  private List<Integer> order(int[] steps) {
    while (!added.isEmpty()) {
      held[added.removeLast()] = false;
    }
    int[] left = steps.clone();
    Arrays.sort(left);
    List<Integer> ordered = new ArrayList<>();
    int next = nextPossible(left);
    while (next >= 0) {
      ordered.add(left[next]);
      take(left[next]);
      left = without(left, next);
      next = nextPossible(left);
    }
    return ordered;
  }

  private int nextPossible(int[] steps) {
    for (int at = 0; at < steps.length; at++) {
      if (canTake(steps[at])) {
        return at;
      }
    }
    return -1;
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
    queue.clear();
    hold(step);
    while (!queue.isEmpty()) {
      int fact = queue.removeLast();
      IntRows consumers = graph.consumers();
      for (int at = consumers.start(fact); at < consumers.end(fact); at++) {
        int action = consumers.at(at);
        if (graph.isRule(action) && request.isAvailable(action) && canTake(action)) {
          hold(action);
        }
      }
      meter.spend(consumers.size(fact));
    }
  }

  private void hold(int action) {
    IntRows gives = graph.effects();
    for (int at = gives.start(action); at < gives.end(action); at++) {
      int fact = gives.at(at);
      if (!held[fact]) {
        held[fact] = true;
        added.add(fact);
        queue.add(fact);
      }
    }
  }
}
