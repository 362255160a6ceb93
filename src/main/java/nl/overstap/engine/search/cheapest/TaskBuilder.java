package nl.overstap.engine.search.cheapest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
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
  /// All prices together stay far below [Amounts#INFINITE].
  private static final long MOST_PRICES = 1L << 58;

  private final Request request;
  private final LearningGraph graph;
  private final Expansion expansion;
  private final IntPredicate unreached;
  private final int[] known;
  private final long mostFirst;

  private final SharedStart.Marks marks;
  private final IntList facts = new IntList();
  private final IntList actions = new IntList();
  private final IntList bought = new IntList();
  private final List<Price> prices = new ArrayList<>();

  /// Rules and steps seen, and of those the steps that certificates must name as inside.
  private final IntList seen = new IntList();

  private final IntList inside = new IntList();

  /// Actions of which it was worked out what they cost for each fact.
  private final IntList shared = new IntList();

  /// Steps that cost more on the first criterion than a known plan, left out with that as reason.
  private final IntList tooDear = new IntList();

  private final Task task;
  private final Objective objective;

  /// @param unreached true for facts of which it is known that they can never hold
  /// @param best the best plan known: steps that cost more on the first criterion are left out
  TaskBuilder(
      Request request,
      Expansion expansion,
      IntPredicate unreached,
      BestPlan best,
      List<Integer> goals,
      WorkMeter meter) {
    this.request = request;
    this.graph = request.graph;
    this.expansion = expansion;
    this.unreached = unreached;
    this.known = best.steps();
    this.mostFirst = best.first();
    this.marks = request.start.marks();
    collectExpanded(meter);
    collectBoundary(meter);
    this.objective = scale().derive(mostFirst);
    priceBoundary(meter);
    this.task = new Task(toContent(goals));
    release();
    meter.spend(task.needs.values.length + task.gives.values.length);
  }

  Task task() {
    return task;
  }

  Objective objective() {
    return objective;
  }

  int[] tooDear() {
    int[] steps = tooDear.toArray();
    Arrays.sort(steps);
    return steps;
  }

  /// What a certificate must say of the steps that are not in the task.
  Relaxation relaxation() {
    int[] steps = inside.toArray();
    Arrays.sort(steps);
    return new Relaxation(false, Arrays.stream(steps).boxed().toList(), prices);
  }

  /// Excludes these actions of the task from the question: steps, and of a purchase all steps
  /// outside that give its fact.
  void exclude(int[] taskActions) {
    BitSet known = new BitSet();
    for (int at = 0; at < inside.size(); at++) {
      known.set(inside.get(at));
    }
    for (int action : taskActions) {
      if (!task.isBought(action)) {
        request.exclude(task.origin[action]);
        continue;
      }
      IntRows achievers = graph.achievers();
      int fact = task.origin[action];
      for (int at = achievers.start(fact); at < achievers.end(fact); at++) {
        int step = achievers.at(at);
        if (!graph.isRule(step) && !known.get(step)) {
          request.exclude(step);
        }
      }
    }
  }

  private Scale scale() {
    int given = facts.size();
    IntRows gives = graph.effects();
    IntList others = new IntList();
    for (int index = 0; index < inside.size(); index++) {
      int step = inside.get(index);
      for (int at = gives.start(step); at < gives.end(step); at++) {
        int fact = gives.at(at);
        if (marks.local[fact] < 0 && !request.held[fact]) {
          marks.local[fact] = OTHER;
          others.add(fact);
        }
      }
    }
    for (int at = 0; at < others.size(); at++) {
      marks.local[others.get(at)] = SharedStart.Marks.NONE;
    }
    int boundary = facts.size() - expansion.facts().size();
    return new Scale(request, inside, known, boundary, given + others.size());
  }

  private static final int OTHER = Integer.MAX_VALUE;

  /// Wipes the marks for the next task.
  private void release() {
    for (int at = 0; at < facts.size(); at++) {
      marks.local[facts.get(at)] = SharedStart.Marks.NONE;
    }
    for (int at = 0; at < shared.size(); at++) {
      marks.share[shared.get(at)] = SharedStart.Marks.NONE;
    }
    for (int at = 0; at < seen.size(); at++) {
      marks.seen[seen.get(at)] = false;
    }
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

  /// Facts on the boundary that follow by rules bring those rules and what these need. A step that
  /// can never be taken counts as inside, so that what it gives is not free.
  private void collectBoundary(WorkMeter meter) {
    for (int at = expansion.facts().size(); at < facts.size(); at++) {
      int fact = facts.get(at);
      IntRows achievers = graph.achievers();
      for (int index = achievers.start(fact); index < achievers.end(fact); index++) {
        int action = achievers.at(index);
        if (graph.isRule(action) || deadNeed(action) >= 0) {
          include(action);
        }
      }
      meter.spend(achievers.size(fact));
    }
  }

  private void include(int action) {
    if (marks.seen[action] || !request.isUsable(action)) {
      return;
    }
    marks.seen[action] = true;
    seen.add(action);
    if (!graph.isRule(action)) {
      inside.add(action);
    }
    int dead = deadNeed(action);
    if (dead >= 0) {
      number(dead);
      return;
    }
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

  /// A precondition that can never hold, -1 if there is none. It takes part in the task, so that
  /// what gives it does too and a certificate cannot have it for free.
  private int deadNeed(int action) {
    IntRows needs = graph.preconditions();
    for (int at = needs.start(action); at < needs.end(action); at++) {
      if (unreached.test(needs.at(at))) {
        return needs.at(at);
      }
    }
    return -1;
  }

  private boolean isTooDear(int action) {
    return !graph.isRule(action) && request.costs.cost(request.first, action) > mostFirst;
  }

  private void number(int fact) {
    if (marks.local[fact] < 0 && !request.held[fact]) {
      marks.local[fact] = 2 + facts.size();
      facts.add(fact);
    }
  }

  private void priceBoundary(WorkMeter meter) {
    long most = MOST_PRICES / (1 + facts.size());
    for (int at = expansion.facts().size(); at < facts.size(); at++) {
      int fact = facts.get(at);
      long price = Amounts.INFINITE;
      IntRows achievers = graph.achievers();
      for (int index = achievers.start(fact); index < achievers.end(fact); index++) {
        price = Math.min(price, knownShare(achievers.at(index)));
      }
      meter.spend(achievers.size(fact));
      if (price < Amounts.INFINITE) {
        bought.add(fact);
        prices.add(new Price(fact, Math.min(most, price)));
      }
    }
  }

  private long knownShare(int action) {
    long known = marks.share[action];
    if (known == SharedStart.Marks.NONE) {
      known = share(action);
      marks.share[action] = known;
      shared.add(action);
    }
    return known;
  }

  /// What an outside step costs for each fact that it gives anew.
  private long share(int action) {
    if (graph.isRule(action) || marks.seen[action] || !request.isUsable(action)) {
      return Amounts.INFINITE;
    }
    int given = 0;
    IntRows gives = graph.effects();
    for (int at = gives.start(action); at < gives.end(action); at++) {
      given += request.held[gives.at(at)] ? 0 : 1;
    }
    return cost(action) / given;
  }

  /// A lower price than the true one is still a relaxation, so a cost that does not fit is cut off.
  private long cost(int step) {
    try {
      return objective.cost(request.costs, step);
    } catch (ArithmeticException tooLarge) {
      return MOST_PRICES;
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
      gives.add(marks.local[bought.get(at)]);
      gives.endRow();
    }
    kind[total - 1] = Task.FINISH;
    goals.forEach(goal -> needs.add(marks.local[goal]));
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
      int fact = marks.local[original.at(at)];
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
