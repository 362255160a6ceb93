package nl.overstap.bench.family;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import nl.overstap.engine.graph.LearningGraphBuilder;

/// Draws work: in three of ten functies, who meets what the functie asks learns two to four skills
/// at niveau 3 or 4 in half a year or a year.
final class WorkDrawer {
  private final CatalogueFacts facts;
  private final Neighbours neighbours;
  private final LearningGraphBuilder builder;
  private final Prices prices;
  private final Random random;

  WorkDrawer(
      CatalogueFacts facts,
      Neighbours neighbours,
      LearningGraphBuilder builder,
      Prices prices,
      Random random) {
    this.facts = facts;
    this.neighbours = neighbours;
    this.builder = builder;
    this.prices = prices;
    this.random = random;
  }

  void drawAll(List<List<Integer>> goals) {
    int skillFacts = neighbours.skills() * NationalCatalogue.LEVELS;
    for (int functie = 0; functie < goals.size(); functie++) {
      int[] asked = OpleidingDrawer.toArray(goals.get(functie));
      int[] skills = Arrays.stream(asked).filter(fact -> fact < skillFacts).toArray();
      if (skills.length > 0 && random.nextInt(10) < 3) {
        int seed = skills[random.nextInt(skills.length)] / NationalCatalogue.LEVELS;
        int level = 2 + random.nextInt(2);
        int[] gives =
            Arrays.stream(neighbours.around(seed, 2 + random.nextInt(3)))
                .map(skill -> facts.skill(skill, level))
                .toArray();
        prices.addWork(builder.addStep(asked, gives), 260L * (level - 1), functie);
      }
    }
  }
}
