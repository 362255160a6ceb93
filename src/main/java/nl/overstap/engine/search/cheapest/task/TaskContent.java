package nl.overstap.engine.search.cheapest.task;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.overstap.engine.api.Objective;
import nl.overstap.engine.search.WorkMeter;
import nl.overstap.engine.search.cheapest.question.Request;
import nl.overstap.engine.spi.ActionCosts;
import nl.overstap.engine.spi.IntRows;
import nl.overstap.engine.util.IntList;

/// Writes a [Task] down: steps, rules that need several facts, and the finish.
final class TaskContent {
  private final Request request;
  private final Implications implications;
  private final Objective objective;
  private final Inside inside;
  private final Contraction contraction;
  private final Rows.Collector needs = new Rows.Collector();
  private final Rows.Collector gives = new Rows.Collector();
  private final int most;
  private final byte[] kind;
  private final long[] cost;
  private final int[] origin;
  private final long[][] use;
  private final int[] employment;
  private int count;

  TaskContent(
      Request request, Implications implications, Objective objective, Inside inside, int steps) {
    this.request = request;
    this.implications = implications;
    this.objective = objective;
    this.inside = inside;
    this.contraction = new Contraction(request, implications);
    this.most = steps + implications.conjunctions().size() + 1;
    this.kind = new byte[most];
    this.cost = new long[most];
    this.origin = new int[most];
    this.use = new long[request.bounds.length][most];
    this.employment = new int[most];
    Arrays.fill(employment, ActionCosts.NO_EMPLOYMENT);
  }

  /// The task; of no use when the search was stopped meanwhile.
  Task task(IntList steps, List<Integer> goals, WorkMeter meter) {
    for (int at = 0; at < steps.size() && mayGoOn(meter); at++) {
      addStep(steps.get(at));
    }
    for (int at = 0; at < implications.conjunctions().size() && mayGoOn(meter); at++) {
      addRule(implications.conjunctions().get(at));
    }
    goals.forEach(goal -> needs.add(implications.number(goal)));
    needs.endRow();
    gives.add(Task.GOAL);
    gives.endRow();
    end(Task.FINISH, 0);
    Rows needed = needs.toRows();
    Rows given = gives.toRows();
    meter.spend(needed.values.length + given.values.length);
    int[] employed = Arrays.copyOf(employment, count);
    return new Task(
        new Task.Content(
            2 + implications.wanted().size(),
            needed,
            given,
            Arrays.copyOf(kind, count),
            Arrays.copyOf(cost, count),
            Arrays.copyOf(origin, count),
            implications.wanted().toArray(),
            uses(),
            request.bounds,
            employed,
            numberEmployments(employed),
            request.maxEmployments));
  }

  private boolean mayGoOn(WorkMeter meter) {
    if (gives.size() > meter.memory().task()) {
      meter.giveUp();
    }
    return !meter.spend(2);
  }

  private long[][] uses() {
    long[][] used = new long[use.length][];
    for (int limit = 0; limit < use.length; limit++) {
      used[limit] = Arrays.copyOf(use[limit], count);
    }
    return used;
  }

  private void addStep(int step) {
    if (addGiven(step)) {
      boolean eased = inside.isEased(step);
      if (eased) {
        needs.add(Task.START);
        needs.endRow();
      } else {
        addNeeds(step);
      }
      cost[count] = objective.cost(request.costs, step);
      employment[count] = request.costs.employment(step);
      for (int limit = 0; limit < use.length; limit++) {
        use[limit][count] = request.costs.cost(request.limited.get(limit), step);
      }
      end(eased ? Task.EASED : Task.STEP, step);
    }
  }

  private void addRule(int rule) {
    if (addGiven(rule)) {
      addNeeds(rule);
      end(Task.RULE, rule);
    }
  }

  private void end(byte ofKind, int from) {
    kind[count] = ofKind;
    origin[count] = from;
    count++;
  }

  /// False if nothing of it is wanted.
  private boolean addGiven(int action) {
    return contraction.addGiven(action, gives);
  }

  private void addNeeds(int action) {
    IntRows needed = request.graph.preconditions();
    for (int at = needed.start(action); at < needed.end(action); at++) {
      if (!request.held[needed.at(at)]) {
        needs.add(implications.number(needed.at(at)));
      }
    }
    if (needs.sizeOfOpenRow() == 0) {
      needs.add(Task.START);
    }
    needs.endRow();
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
