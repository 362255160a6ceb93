package nl.overstap.engine.search.cheapest.task;

import java.util.Arrays;
import java.util.function.IntPredicate;
import nl.overstap.engine.search.WorkMeter;
import nl.overstap.engine.search.cheapest.question.Request;
import nl.overstap.engine.spi.IntRows;
import nl.overstap.engine.spi.LearningGraph;
import nl.overstap.engine.util.IntList;

/// The steps that a task reasons on: all that give what it wants. Also those that can never be
/// taken because something they need can never hold; so that a certificate cannot have it for free,
/// all that gives it is inside as well.
final class Inside {
  private final Request request;
  private final LearningGraph graph;
  private final IntPredicate unreached;
  private final long mostFirst;
  private final boolean[] seen;
  private final WorkMeter meter;
  private final IntList all = new IntList();
  private final IntList usable = new IntList();
  private final IntList tooDear = new IntList();
  private final IntList dead = new IntList();
  private final boolean[] isDead;
  private final Expansion expansion;

  /// @param unreached true for facts of which it is known that they can never hold
  /// @param mostFirst steps that cost more on the first criterion are in no better plan
  Inside(
      Request request,
      Expansion expansion,
      IntPredicate unreached,
      long mostFirst,
      WorkMeter meter) {
    this.expansion = expansion;
    this.request = request;
    this.graph = request.graph;
    this.unreached = unreached;
    this.mostFirst = mostFirst;
    this.seen = request.start.marks().seen;
    this.isDead = request.start.marks().dead;
    this.meter = meter;
  }

  /// Takes in what gives a fact.
  void collect(int fact) {
    IntRows achievers = graph.achievers();
    for (int index = achievers.start(fact); index < achievers.end(fact); index++) {
      int action = achievers.at(index);
      if (!graph.isRule(action)) {
        include(action);
      }
    }
    meter.spend(achievers.size(fact));
  }

  /// True for a rule or step that can never be taken; then what shows it takes part.
  boolean isDead(int action) {
    IntRows needs = graph.preconditions();
    for (int at = needs.start(action); at < needs.end(action); at++) {
      if (isDeadFact(needs.at(at))) {
        return true;
      }
    }
    return false;
  }

  /// True for a fact that can never hold; then what shows it takes part.
  boolean isDeadFact(int fact) {
    boolean never = unreached.test(fact);
    if (never) {
      noteDead(fact);
    }
    return never;
  }

  /// True for a step that may be taken and needs nothing in the task, though it does need
  /// something.
  boolean isEased(int step) {
    return !expansion.contains(step) && needsSomething(step);
  }

  private boolean needsSomething(int step) {
    IntRows needs = graph.preconditions();
    for (int at = needs.start(step); at < needs.end(step); at++) {
      if (!request.held[needs.at(at)]) {
        return true;
      }
    }
    return false;
  }

  /// Those inside that are eased, ascending.
  int[] eased() {
    IntList eased = new IntList();
    for (int at = 0; at < all.size(); at++) {
      if (isEased(all.get(at)) && !isDead(all.get(at))) {
        eased.add(all.get(at));
      }
    }
    int[] steps = eased.toArray();
    Arrays.sort(steps);
    return steps;
  }

  /// Steps that may be taken, in the order in which they were met.
  IntList usable() {
    return usable;
  }

  IntList all() {
    return all;
  }

  /// In ascending order.
  int[] tooDear() {
    int[] steps = tooDear.toArray();
    Arrays.sort(steps);
    return steps;
  }

  void include(int step) {
    if (seen[step] || !request.isUsable(step)) {
      return;
    }
    seen[step] = true;
    all.add(step);
    if (isDead(step)) {
      return;
    }
    boolean dear = request.costs.cost(request.first, step) > mostFirst;
    (dear ? tooDear : usable).add(step);
  }

  private void noteDead(int fact) {
    if (isDead[fact]) {
      return;
    }
    isDead[fact] = true;
    dead.add(fact);
  }

  /// Takes in all that would give a fact that can never hold.
  void closeDead() {
    for (int at = 0; at < dead.size() && !meter.isStopped(); at++) {
      int fact = dead.get(at);
      IntRows achievers = graph.achievers();
      for (int index = achievers.start(fact); index < achievers.end(fact); index++) {
        int action = achievers.at(index);
        if (!graph.isRule(action)) {
          include(action);
        } else if (request.isUsable(action)) {
          isDead(action);
        }
      }
      meter.spend(achievers.size(fact));
    }
  }

  /// Wipes the marks for the next task.
  void release() {
    for (int at = 0; at < all.size(); at++) {
      seen[all.get(at)] = false;
    }
    for (int at = 0; at < dead.size(); at++) {
      isDead[dead.get(at)] = false;
    }
  }
}
