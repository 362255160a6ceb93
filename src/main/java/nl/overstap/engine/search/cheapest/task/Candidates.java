package nl.overstap.engine.search.cheapest.task;

import nl.overstap.engine.api.Objective;
import nl.overstap.engine.search.WorkMeter;
import nl.overstap.engine.search.cheapest.question.Request;
import nl.overstap.engine.spi.IntRows;
import nl.overstap.engine.spi.LearningGraph;
import nl.overstap.engine.util.IndexSort;
import nl.overstap.engine.util.IntList;

/// The steps of a task in order of cost, with what they need and give in numbers of the task; not
/// of all once the search must stop.
final class Candidates {
  final int count;

  /// Per candidate its number in the graph.
  final int[] step;

  final long[] cost;
  final Rows needs;
  final Rows gives;

  Candidates(
      Request request,
      Objective objective,
      IntList steps,
      Inside inside,
      Implications implications,
      WorkMeter meter) {
    this.count = steps.size();
    long[] costs = new long[count];
    for (int at = 0; at < count; at++) {
      costs[at] = objective.cost(request.costs, steps.get(at));
    }
    int[] order = IndexSort.byKey(costs, count);
    this.step = new int[count];
    this.cost = new long[count];
    Rows.Collector needed = new Rows.Collector();
    Rows.Collector given = new Rows.Collector();
    Contraction contraction = new Contraction(request, implications);
    LearningGraph graph = request.graph;
    IntRows needsOf = graph.preconditions();
    int most = meter.memory().task();
    for (int at = 0; at < count && !meter.isStopped(); at++) {
      step[at] = steps.get(order[at]);
      cost[at] = costs[order[at]];
      boolean eased = inside.isEased(step[at]);
      for (int need = needsOf.start(step[at]); need < needsOf.end(step[at]); need++) {
        if (!eased && !request.held[needsOf.at(need)]) {
          needed.add(implications.number(needsOf.at(need)));
        }
      }
      needed.endRow();
      contraction.addAll(step[at], given);
      given.endRow();
      if (given.size() > most) {
        meter.giveUp();
      }
      meter.spend(8L + graph.effects().size(step[at]));
    }
    this.needs = needed.toRows();
    this.gives = given.toRows();
    meter.spend(needs.values.length + gives.values.length);
  }
}
