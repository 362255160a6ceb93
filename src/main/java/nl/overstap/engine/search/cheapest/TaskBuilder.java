package nl.overstap.engine.search.cheapest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import nl.overstap.engine.api.Certificate.Price;
import nl.overstap.engine.api.Certificate.Relaxation;
import nl.overstap.engine.api.Objective;
import nl.overstap.engine.spi.IntRows;
import nl.overstap.engine.spi.LearningGraph;
import nl.overstap.engine.util.IntList;
import org.jspecify.annotations.Nullable;

/// Cuts the [Task] for an [Expansion] out of the graph. The steps that give an expanded fact are
/// [Inside], those that others make up for apart ([Dominance]); what they need beyond that is
/// bought at the [Boundary]. The task never costs more than the whole.
final class TaskBuilder {
  private final Request request;
  private final LearningGraph graph;
  private final List<Integer> goals;
  private final WorkMeter meter;
  private final int[] known;
  private final long mostFirst;
  private final Inside inside;
  private final Implications implications;
  private final Dominated dominated = new Dominated();
  private @Nullable Task task;
  private @Nullable Objective objective;
  private @Nullable Boundary boundary;

  /// @param unreached true for facts of which it is known that they can never hold
  /// @param best the best plan known: steps that cost more on the first criterion are left out
  TaskBuilder(
      Request request,
      IntPredicate unreached,
      BestPlan best,
      List<Integer> goals,
      WorkMeter meter) {
    this.request = request;
    this.graph = request.graph;
    this.goals = goals;
    this.meter = meter;
    this.known = best.steps();
    this.mostFirst = best.first();
    this.inside = new Inside(request, unreached, mostFirst, meter);
    this.implications = new Implications(request, inside, meter);
  }

  /// Builds the task; false if the search had to stop before it was done.
  boolean build(Expansion expansion) {
    inside.collect(expansion.facts());
    IntList live = inside.usable();
    wantNeedsOf(live);
    inside.closeDead();
    Objective derived = scale().derive(mostFirst);
    objective = derived;
    live = withoutDominated(live, Dominance.Purchases.NONE, derived);
    wantNeedsOf(live);
    Boundary priced = new Boundary(request, expansion, inside, implications, derived, meter);
    boundary = priced;
    live = withoutDominated(live, purchases(priced), derived);
    wantNeedsOf(live);
    boolean built = !meter.isStopped();
    if (built) {
      task =
          new TaskContent(request, implications, derived, priced, live.size())
              .task(live, goals, meter);
    }
    implications.clear();
    inside.release();
    return built;
  }

  Task task() {
    return built(task);
  }

  Objective objective() {
    return built(objective);
  }

  private static <T> T built(@Nullable T part) {
    if (part == null) {
      throw new IllegalStateException("the task was not built");
    }
    return part;
  }

  int[] tooDear() {
    return inside.tooDear();
  }

  /// What a certificate must say of the steps that are not in the task.
  Relaxation relaxation() {
    int[] steps = inside.all().toArray();
    Arrays.sort(steps);
    Boundary priced = built(boundary);
    List<Price> prices = new ArrayList<>();
    for (int at = 0; at < priced.count(); at++) {
      List<Integer> facts = Arrays.stream(priced.facts(at)).boxed().toList();
      prices.add(new Price(facts, priced.price(at)));
    }
    return new Relaxation(false, Arrays.stream(steps).boxed().toList(), prices, dominated.toList());
  }

  /// The steps that are in no better plan when these actions of the task are in none, as a
  /// certificate numbers them: purchases too, and what those make up for.
  int[] withFallen(int[] taskActions) {
    IntList numbers = new IntList();
    for (int action : taskActions) {
      int origin = task().origin[action];
      numbers.add(task().isBought(action) ? graph.actionCount() + origin : origin);
    }
    IntList fallen = dominated.fallenWith(numbers);
    for (int at = 0; at < fallen.size(); at++) {
      numbers.add(fallen.get(at));
    }
    return numbers.toArray();
  }

  /// Excludes these from the question: steps, and of a purchase all steps outside that give one of
  /// its facts.
  void exclude(int[] numbers) {
    BitSet within = new BitSet();
    for (int at = 0; at < inside.all().size(); at++) {
      within.set(inside.all().get(at));
    }
    BitSet purchases = new BitSet();
    for (int number : numbers) {
      if (number < graph.actionCount()) {
        request.exclude(number);
      } else {
        purchases.set(number - graph.actionCount());
      }
    }
    Boundary priced = built(boundary);
    for (int at = 0; at < priced.count(); at++) {
      int[] facts = priced.facts(at);
      if (purchases.get(facts[0])) {
        excludeOutside(facts, within);
      }
    }
  }

  private void excludeOutside(int[] facts, BitSet within) {
    IntRows achievers = graph.achievers();
    for (int fact : facts) {
      for (int at = achievers.start(fact); at < achievers.end(fact); at++) {
        int step = achievers.at(at);
        if (!graph.isRule(step) && !within.get(step)) {
          request.exclude(step);
        }
      }
      meter.spend(achievers.size(fact));
    }
  }

  private void wantNeedsOf(IntList live) {
    implications.clear();
    goals.forEach(implications::want);
    for (int at = 0; at < live.size(); at++) {
      implications.wantNeeds(live.get(at));
    }
    implications.close();
  }

  private IntList withoutDominated(IntList live, Dominance.Purchases purchases, Objective derived) {
    Candidates steps = new Candidates(request, derived, live, implications, meter);
    Dominance dominance = new Dominance(request, steps, purchases, implications, meter);
    dominance.run();
    Rows by = dominance.by();
    for (int at = 0; at < by.count(); at++) {
      int[] instead = Arrays.copyOfRange(by.values, by.starts[at], by.starts[at + 1]);
      for (int index = 0; index < instead.length; index++) {
        instead[index] = number(instead[index], steps);
      }
      dominated.add(steps.step[dominance.dominated().get(at)], instead);
    }
    IntList left = new IntList(steps.count);
    for (int at = 0; at < steps.count; at++) {
      if (!dominance.isOut(at)) {
        left.add(steps.step[at]);
      }
    }
    return left;
  }

  private int number(int taken, Candidates steps) {
    return taken < steps.count
        ? steps.step[taken]
        : graph.actionCount() + built(boundary).facts(taken - steps.count)[0];
  }

  private Dominance.Purchases purchases(Boundary priced) {
    Contraction contraction = new Contraction(request, implications);
    Rows.Collector gives = new Rows.Collector();
    long[] price = new long[priced.count()];
    for (int at = 0; at < price.length; at++) {
      contraction.addAll(priced.facts(at), gives);
      gives.endRow();
      price[at] = priced.price(at);
    }
    return new Dominance.Purchases(price, gives.toRows());
  }

  /// At most one step or purchase is needed per fact that they give.
  private Scale scale() {
    int[] near = request.start.marks().near;
    IntRows gives = graph.effects();
    IntList others = new IntList();
    for (int index = 0; index < inside.all().size(); index++) {
      int step = inside.all().get(index);
      for (int at = gives.start(step); at < gives.end(step); at++) {
        int fact = gives.at(at);
        if (near[fact] < 0 && !request.held[fact]) {
          near[fact] = 0;
          others.add(fact);
        }
      }
    }
    for (int at = 0; at < others.size(); at++) {
      near[others.get(at)] = -1;
    }
    int implying = implications.implying().size();
    return new Scale(request, inside.all(), known, implying, (long) implying + others.size());
  }
}
