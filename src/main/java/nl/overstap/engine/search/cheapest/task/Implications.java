package nl.overstap.engine.search.cheapest.task;

import nl.overstap.engine.search.WorkMeter;
import nl.overstap.engine.search.cheapest.question.Lineage;
import nl.overstap.engine.search.cheapest.question.Request;
import nl.overstap.engine.spi.IntRows;
import nl.overstap.engine.spi.LearningGraph;
import nl.overstap.engine.util.IntList;

/// The facts that the actions of a task need, and by which facts each is implied through rules with
/// one open precondition. A task knows only the facts that are wanted: what gives a fact that
/// implies some of them gives these. Rules that need several facts stay actions of the task, and
/// what they need is wanted as well.
final class Implications {
  private final Request request;
  private final LearningGraph graph;
  private final Inside inside;
  private final int[] near;
  private final int[] number;
  private final WorkMeter meter;

  /// How many facts may be implied by how many.
  private final int most;

  /// Wanted facts in the order of their numbers, and the facts that imply some of them.
  private final IntList wanted = new IntList();

  private final IntList implying = new IntList();
  private final IntList conjunctions = new IntList();
  private final IntList pairFrom = new IntList();
  private final IntList pairTo = new IntList();
  private Rows rows = new Rows(new int[1], new int[0]);

  Implications(Request request, Inside inside, WorkMeter meter) {
    this.request = request;
    this.graph = request.graph;
    this.inside = inside;
    this.near = request.start.marks().near;
    this.number = request.start.marks().number;
    this.meter = meter;
    this.most = meter.memory().task();
  }

  /// Facts of the graph; the task gives number `2 + index` to each.
  IntList wanted() {
    return wanted;
  }

  /// Facts that imply a wanted one, the wanted ones among them.
  IntList implying() {
    return implying;
  }

  /// Rules that need several facts.
  IntList conjunctions() {
    return conjunctions;
  }

  /// Number in the task of a wanted fact.
  int number(int fact) {
    return 2 + number[fact];
  }

  /// Row `i`: the numbers of the wanted facts that `implying().get(i)` implies.
  Rows rows() {
    return rows;
  }

  /// Row of a fact, -1 if it implies nothing wanted.
  int rowOf(int fact) {
    return near[fact];
  }

  /// What a step or rule needs in the task.
  void wantNeeds(int action) {
    if (!graph.isRule(action) && inside.isEased(action)) {
      return;
    }
    IntRows needs = graph.preconditions();
    for (int at = needs.start(action); at < needs.end(action); at++) {
      want(needs.at(at));
    }
  }

  void want(int fact) {
    if (number[fact] < 0 && !request.held[fact]) {
      number[fact] = wanted.size();
      wanted.add(fact);
    }
  }

  /// Works out what implies the wanted facts, and takes in all steps that give one of these and
  /// what they need in turn.
  void collect() {
    int collected = 0;
    int asked = 0;
    IntList usable = inside.usable();
    for (int at = 0; at < wanted.size() && !meter.isStopped(); at++) {
      spread(at);
      while (collected < implying.size()) {
        inside.collect(implying.get(collected++));
      }
      while (asked < usable.size()) {
        wantNeeds(usable.get(asked++));
      }
    }
    close(wanted.size());
  }

  /// Works out what implies the wanted facts.
  void close() {
    close(0);
  }

  private void close(int from) {
    for (int at = from; at < wanted.size() && !meter.isStopped(); at++) {
      spread(at);
    }
    int[] starts = new int[implying.size() + 1];
    for (int at = 0; at < pairFrom.size(); at++) {
      starts[pairFrom.get(at) + 1]++;
    }
    for (int row = 0; row < implying.size(); row++) {
      starts[row + 1] += starts[row];
    }
    int[] next = starts.clone();
    int[] values = new int[pairTo.size()];
    for (int at = 0; at < pairFrom.size(); at++) {
      values[next[pairFrom.get(at)]++] = 2 + pairTo.get(at);
    }
    rows = new Rows(starts, values);
    meter.spend(2L * pairFrom.size());
  }

  private void spread(int index) {
    Lineage.Line line = request.start.lineage().of(wanted.get(index), meter);
    for (int fact : line.facts()) {
      if (!inside.isDeadFact(fact)) {
        visit(fact, index);
      }
    }
    for (int rule : line.rules()) {
      if (!inside.isDead(rule) && isNew(rule)) {
        conjunctions.add(rule);
        wantNeeds(rule);
      }
    }
    meter.spend(line.facts().length);
  }

  /// True the first time.
  private boolean isNew(int rule) {
    boolean[] met = request.start.marks().met;
    boolean first = !met[rule];
    met[rule] = true;
    return first;
  }

  private void visit(int fact, int index) {
    if (near[fact] < 0) {
      near[fact] = implying.size();
      implying.add(fact);
    }
    if (pairFrom.size() >= most) {
      meter.giveUp();
      return;
    }
    pairFrom.add(near[fact]);
    pairTo.add(index);
  }

  /// Wipes everything, to begin anew.
  void clear() {
    for (int at = 0; at < wanted.size(); at++) {
      number[wanted.get(at)] = -1;
    }
    for (int at = 0; at < implying.size(); at++) {
      near[implying.get(at)] = -1;
    }
    for (int at = 0; at < conjunctions.size(); at++) {
      request.start.marks().met[conjunctions.get(at)] = false;
    }
    wanted.clear();
    implying.clear();
    conjunctions.clear();
    pairFrom.clear();
    pairTo.clear();
  }
}
