package nl.overstap.engine.search.cheapest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.overstap.engine.api.Certificate.Price;
import nl.overstap.engine.api.Certificate.Relaxation;
import nl.overstap.engine.api.Objective;
import nl.overstap.engine.spi.ActionCosts;
import nl.overstap.engine.spi.IntRows;
import nl.overstap.engine.spi.LearningGraph;
import nl.overstap.engine.util.IntList;

/// Cuts the [Task] for an [Expansion] out of the graph. The steps that give an expanded fact are in
/// it; a fact on the boundary can be bought, at the least cost per given fact of the steps outside,
/// so the task never costs more than the whole.
final class TaskBuilder {
  /// More than any plan that matters costs, and small enough to add up.
  private static final long MOST_PRICE = 1L << 54;

  private final Request request;
  private final LearningGraph graph;
  private final Expansion expansion;
  private final FirstPlan reach;
  private final Objective objective;
  private final long mostFirst;

  private final int[] local;
  private final boolean[] inside;
  private final IntList facts = new IntList();
  private final IntList actions = new IntList();
  private final IntList bought = new IntList();
  private final List<Price> prices = new ArrayList<>();

  /// Steps that cost more on the first criterion than a known plan, left out with that as reason.
  private final IntList tooDear = new IntList();

  TaskBuilder(
      Request request, Expansion expansion, FirstPlan reach, Objective objective, long mostFirst) {
    this.request = request;
    this.graph = request.graph;
    this.expansion = expansion;
    this.reach = reach;
    this.objective = objective;
    this.mostFirst = mostFirst;
    this.local = new int[graph.factCount()];
    this.inside = new boolean[graph.actionCount()];
    Arrays.fill(local, -1);
  }

  Task build(List<Integer> goals, WorkMeter meter) {
    collectExpanded(meter);
    collectBoundary(meter);
    priceBoundary(meter);
    Task task = new Task(toContent(goals));
    meter.spend(task.needs.values.length + task.gives.values.length);
    return task;
  }

  /// False if nothing lies on the boundary that an outside step gives.
  boolean buysAnything() {
    return !bought.isEmpty();
  }

  int[] tooDear() {
    int[] steps = tooDear.toArray();
    Arrays.sort(steps);
    return steps;
  }

  /// What a certificate must say of the steps that are not in the task; `everything` when all that
  /// bears on the goals is expanded.
  Relaxation relaxation(boolean everything) {
    if (everything) {
      return Relaxation.NONE;
    }
    List<Integer> steps = new ArrayList<>();
    for (int action = 0; action < inside.length; action++) {
      boolean idle = request.isUsable(action) && !reach.isApplicable(action);
      if (!graph.isRule(action) && (inside[action] || idle)) {
        steps.add(action);
      }
    }
    return new Relaxation(false, steps, prices);
  }

  private void collectExpanded(WorkMeter meter) {
    IntList expanded = expansion.facts();
    for (int at = 0; at < expanded.size(); at++) {
      number(expanded.get(at));
    }
    for (int at = 0; at < expanded.size(); at++) {
      IntRows achievers = graph.achievers();
      int fact = expanded.get(at);
      for (int index = achievers.start(fact); index < achievers.end(fact); index++) {
        include(achievers.at(index));
      }
      meter.spend(achievers.size(fact));
    }
  }

  /// Facts on the boundary that follow by rules bring those rules and what these need.
  private void collectBoundary(WorkMeter meter) {
    for (int at = expansion.facts().size(); at < facts.size(); at++) {
      int fact = facts.get(at);
      IntRows achievers = graph.achievers();
      for (int index = achievers.start(fact); index < achievers.end(fact); index++) {
        int action = achievers.at(index);
        if (graph.isRule(action)) {
          include(action);
        }
      }
      meter.spend(achievers.size(fact));
    }
  }

  private void include(int action) {
    if (!request.isUsable(action) || inside[action] || !reach.isApplicable(action)) {
      return;
    }
    inside[action] = true;
    if (isTooDear(action)) {
      tooDear.add(action);
      return;
    }
    actions.add(action);
    IntRows needs = graph.preconditions();
    for (int at = needs.start(action); at < needs.end(action); at++) {
      number(needs.at(at));
    }
  }

  private boolean isTooDear(int action) {
    return !graph.isRule(action) && request.costs.cost(objective.first(), action) > mostFirst;
  }

  private void number(int fact) {
    if (local[fact] < 0 && !request.held[fact]) {
      local[fact] = 2 + facts.size();
      facts.add(fact);
    }
  }

  private void priceBoundary(WorkMeter meter) {
    for (int at = expansion.facts().size(); at < facts.size(); at++) {
      int fact = facts.get(at);
      long price = Amounts.INFINITE;
      IntRows achievers = graph.achievers();
      for (int index = achievers.start(fact); index < achievers.end(fact); index++) {
        price = Math.min(price, share(achievers.at(index)));
      }
      meter.spend(achievers.size(fact));
      if (price < Amounts.INFINITE) {
        bought.add(fact);
        prices.add(new Price(fact, price));
      }
    }
  }

  /// What an outside step costs for each fact that it gives anew.
  private long share(int action) {
    if (graph.isRule(action)
        || inside[action]
        || !request.isUsable(action)
        || !reach.isApplicable(action)) {
      return Amounts.INFINITE;
    }
    int given = 0;
    IntRows gives = graph.effects();
    for (int at = gives.start(action); at < gives.end(action); at++) {
      given += request.held[gives.at(at)] ? 0 : 1;
    }
    return cappedCost(action) / given;
  }

  /// A lower price than the true one is still a relaxation, so a cost that does not fit is cut off.
  private long cappedCost(int step) {
    try {
      return Math.min(MOST_PRICE, objective.cost(request.costs, step));
    } catch (ArithmeticException tooLarge) {
      return MOST_PRICE;
    }
  }

  private Task.Content toContent(List<Integer> goals) {
    int total = actions.size() + bought.size() + 1;
    Rows.Collector needs = new Rows.Collector();
    Rows.Collector gives = new Rows.Collector();
    byte[] kind = new byte[total];
    long[] cost = new long[total];
    int[] origin = new int[total];
    long[][] use = new long[request.bounds.length][total];
    int[] employment = new int[total];
    Arrays.fill(employment, ActionCosts.NO_EMPLOYMENT);
    for (int action = 0; action < actions.size(); action++) {
      int original = actions.get(action);
      origin[action] = original;
      addRow(needs, graph.preconditions(), original, Task.START);
      addRow(gives, graph.effects(), original, -1);
      if (graph.isRule(original)) {
        kind[action] = Task.RULE;
      } else {
        cost[action] = objective.cost(request.costs, original);
        employment[action] = request.costs.employment(original);
        for (int limit = 0; limit < use.length; limit++) {
          use[limit][action] = request.costs.cost(request.limited.get(limit), original);
        }
      }
    }
    for (int at = 0; at < bought.size(); at++) {
      int action = actions.size() + at;
      origin[action] = bought.get(at);
      kind[action] = Task.PURCHASE;
      cost[action] = prices.get(at).price();
      needs.add(Task.START);
      needs.endRow();
      gives.add(local[bought.get(at)]);
      gives.endRow();
    }
    kind[total - 1] = Task.FINISH;
    goals.forEach(goal -> needs.add(local[goal]));
    needs.endRow();
    gives.add(Task.GOAL);
    gives.endRow();
    return new Task.Content(
        2 + facts.size(),
        needs.toRows(),
        gives.toRows(),
        kind,
        cost,
        origin,
        use,
        request.bounds,
        employment,
        numberEmployments(employment),
        request.maxEmployments);
  }

  /// Facts of one row that the task knows; `otherwise` when none is left and it is not negative.
  private void addRow(Rows.Collector rows, IntRows original, int row, int otherwise) {
    for (int at = original.start(row); at < original.end(row); at++) {
      int fact = local[original.at(at)];
      if (fact >= 0) {
        rows.add(fact);
      }
    }
    if (rows.sizeOfOpenRow() == 0 && otherwise >= 0) {
      rows.add(otherwise);
    }
    rows.endRow();
  }

  /// Gives employments dense numbers, in place; answers how many there are.
  private static int numberEmployments(int[] employment) {
    Map<Integer, Integer> numbers = new HashMap<>();
    for (int action = 0; action < employment.length; action++) {
      if (employment[action] != ActionCosts.NO_EMPLOYMENT) {
        employment[action] = numbers.merge(employment[action], numbers.size(), (known, _) -> known);
      }
    }
    return numbers.size();
  }
}
