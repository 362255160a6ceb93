package nl.overstap.engine.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import nl.overstap.engine.spi.IntRows;
import nl.overstap.engine.spi.LearningGraph;

/// Builds a [LearningGraph] fact by fact and action by action. Rows are sorted and rid of
/// duplicates; a fact that does not exist or an action without effect is refused at once.
public final class LearningGraphBuilder {
  private final List<int[]> preconditions = new ArrayList<>();
  private final List<int[]> effects = new ArrayList<>();
  private final BitSet rules = new BitSet();
  private int factCount;

  /// A new fact; answers its number.
  public int addFact() {
    return factCount++;
  }

  /// Something a person does and pays for; answers its action number.
  public int addStep(int[] needs, int[] gives) {
    return addAction(needs, gives);
  }

  /// Something that holds by itself once its preconditions do; answers its action number.
  public int addRule(int[] needs, int[] gives) {
    int action = addAction(needs, gives);
    rules.set(action);
    return action;
  }

  /// A fact that holds as soon as one of the given facts does. One alternative is that fact itself.
  public int addEitherOf(int... alternatives) {
    if (alternatives.length == 0) {
      throw new IllegalArgumentException("one of nothing can never hold");
    }
    if (alternatives.length == 1) {
      return alternatives[0];
    }
    int either = addFact();
    for (int alternative : alternatives) {
      addRule(new int[] {alternative}, new int[] {either});
    }
    return either;
  }

  public LearningGraph build() {
    IntRows needs = IntRows.of(preconditions);
    IntRows gives = IntRows.of(effects);
    return new CompactLearningGraph(
        needs,
        gives,
        gives.inverse(factCount),
        needs.inverse(factCount),
        IntRows.of(List.of(unconditional())),
        (BitSet) rules.clone());
  }

  private int[] unconditional() {
    return IntStream.range(0, preconditions.size())
        .filter(action -> preconditions.get(action).length == 0)
        .toArray();
  }

  private int addAction(int[] needs, int[] gives) {
    if (gives.length == 0) {
      throw new IllegalArgumentException("an action must make at least one fact hold");
    }
    preconditions.add(normalised(needs));
    effects.add(normalised(gives));
    return effects.size() - 1;
  }

  private int[] normalised(int[] facts) {
    int[] sorted = Arrays.stream(facts).sorted().distinct().toArray();
    if (sorted.length > 0 && (sorted[0] < 0 || sorted[sorted.length - 1] >= factCount)) {
      throw new IllegalArgumentException(
          "facts " + Arrays.toString(sorted) + " must be from 0 up to " + (factCount - 1));
    }
    return sorted;
  }
}
