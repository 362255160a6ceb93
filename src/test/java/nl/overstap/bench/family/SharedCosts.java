package nl.overstap.bench.family;

import java.util.List;
import nl.overstap.engine.TableCosts;
import nl.overstap.engine.api.CheapestPlanQuestion;
import nl.overstap.engine.api.ReachQuestion;
import nl.overstap.engine.spi.ActionCosts;
import nl.overstap.engine.spi.Criterion;
import nl.overstap.engine.spi.LearningGraph;

/// Makes one reach question of questions on the same graph: what is available in one of them is
/// shared, at the least it costs anywhere.
final class SharedCosts {
  private static final long HALF_A_YEAR_TENTHS = 260;

  private SharedCosts() {}

  static ReachQuestion reach(List<CheapestPlanQuestion> questions) {
    CheapestPlanQuestion any = questions.getFirst();
    return new ReachQuestion(
        any.graph(),
        least(any.graph(), questions.stream().map(CheapestPlanQuestion::costs).toList()),
        questions.stream()
            .map(one -> new ReachQuestion.Case(one.start(), one.goal(), one.costs()))
            .toList(),
        any.first(),
        any.second(),
        any.limits().with(Criterion.DURATION, HALF_A_YEAR_TENTHS),
        any.budget());
  }

  private static TableCosts least(LearningGraph graph, List<ActionCosts> all) {
    TableCosts shared = new TableCosts(graph);
    for (int action = 0; action < graph.actionCount(); action++) {
      int one = action;
      List<ActionCosts> taking = all.stream().filter(costs -> costs.isAvailable(one)).toList();
      if (taking.isEmpty()) {
        shared.switchOff(action);
      }
      for (Criterion criterion : Criterion.values()) {
        long least = taking.stream().mapToLong(costs -> costs.cost(criterion, one)).min().orElse(0);
        shared.set(criterion, action, least);
      }
      int tie = taking.stream().mapToInt(costs -> costs.tieBreak(one)).min().orElse(0);
      shared.setTieBreak(action, tie);
    }
    return shared;
  }
}
