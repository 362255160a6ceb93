package nl.overstap.engine.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import nl.overstap.engine.api.CheapestPlanQuestion;
import nl.overstap.engine.spi.IntRows;
import nl.overstap.engine.spi.LearningGraph;

/// A graph in which some steps need nothing.
final class EasedGraph implements LearningGraph {
  private final LearningGraph whole;
  private final IntRows preconditions;
  private final IntRows consumers;
  private final IntRows unconditional;

  private EasedGraph(LearningGraph whole, List<Integer> eased) {
    this.whole = whole;
    BitSet easy = new BitSet();
    eased.stream().filter(step -> !whole.isRule(step)).forEach(easy::set);
    List<int[]> needs = new ArrayList<>();
    for (int action = 0; action < whole.actionCount(); action++) {
      needs.add(easy.get(action) ? new int[0] : whole.preconditions().row(action));
    }
    this.preconditions = IntRows.of(needs);
    this.consumers = preconditions.inverse(whole.factCount());
    int[] free =
        IntStream.range(0, needs.size()).filter(action -> needs.get(action).length == 0).toArray();
    this.unconditional = IntRows.of(List.of(free));
  }

  /// The same question where these steps need nothing: no plan of it becomes impossible or dearer.
  static CheapestPlanQuestion ease(CheapestPlanQuestion question, List<Integer> steps) {
    return steps.isEmpty() ? question : question.on(new EasedGraph(question.graph(), steps));
  }

  @Override
  public int factCount() {
    return whole.factCount();
  }

  @Override
  public int actionCount() {
    return whole.actionCount();
  }

  @Override
  public boolean isRule(int action) {
    return whole.isRule(action);
  }

  @Override
  public IntRows preconditions() {
    return preconditions;
  }

  @Override
  public IntRows effects() {
    return whole.effects();
  }

  @Override
  public IntRows achievers() {
    return whole.achievers();
  }

  @Override
  public IntRows consumers() {
    return consumers;
  }

  @Override
  public IntRows unconditional() {
    return unconditional;
  }
}
