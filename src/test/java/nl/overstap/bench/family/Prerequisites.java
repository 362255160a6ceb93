package nl.overstap.bench.family;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.overstap.engine.graph.LearningGraphBuilder;

/// What an opleiding asks before it begins. Mild: nothing at the first niveau, later zero to two
/// skills at a lower niveau. Deep: at every niveau, half of them at the same one, so that learning
/// goes in chains.
final class Prerequisites {
  private final boolean deep;
  private final CatalogueFacts facts;
  private final Neighbours neighbours;
  private final LearningGraphBuilder builder;
  private final Random random;

  Prerequisites(
      boolean deep,
      CatalogueFacts facts,
      Neighbours neighbours,
      LearningGraphBuilder builder,
      Random random) {
    this.deep = deep;
    this.facts = facts;
    this.neighbours = neighbours;
    this.builder = builder;
    this.random = random;
  }

  /// For a module around a skill.
  ///
  /// @param ordered asks only what comes earlier in learning, so that no circle closes
  int[] ofModule(int seed, int level, boolean ordered) {
    List<Integer> needs = new ArrayList<>();
    int count = count(level);
    for (int at = 0; at < count; at++) {
      int asked = one(seed, level, ordered);
      if (asked >= 0) {
        needs.add(random.nextInt(100) < (deep ? 15 : 30) ? either(asked, seed, level) : asked);
      }
    }
    if (level > 0 && random.nextInt(100) < (deep ? 12 : 6)) {
      needs.add(facts.kwalificatie(facts.fieldOf(seed), level - 1));
    }
    return OpleidingDrawer.toArray(needs);
  }

  private int count(int level) {
    if (!deep) {
      return level == 0 ? 0 : random.nextInt(3);
    }
    return level == 0 ? random.nextInt(2) : 1 + random.nextInt(2);
  }

  /// A skill fact, or -1 where the skill is the first of all around it.
  private int one(int seed, int level, boolean ordered) {
    boolean same = level == 0 || (deep && random.nextInt(10) < 5);
    if (!same) {
      int lower = random.nextInt(10) < 7 ? level - 1 : random.nextInt(level);
      return facts.skill(neighbours.near(seed), lower);
    }
    boolean circle = !ordered && random.nextInt(10) == 0;
    int other = circle ? neighbours.near(seed) : neighbours.earlier(seed);
    return other < 0 || other == seed ? -1 : facts.skill(other, level);
  }

  /// This fact, or another skill or a kwalificatie that will do as well.
  private int either(int asked, int seed, int level) {
    int other = facts.skill(neighbours.near(seed), Math.max(0, level - 1));
    int paper = facts.kwalificatie(facts.fieldOf(seed), level);
    return random.nextBoolean()
        ? builder.addEitherOf(asked, paper)
        : other == asked ? asked : builder.addEitherOf(asked, other, paper);
  }
}
