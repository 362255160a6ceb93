package nl.overstap.bench.family;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.overstap.engine.TableCosts;
import nl.overstap.engine.graph.LearningGraphBuilder;
import nl.overstap.engine.spi.LearningGraph;

/// A catalogue of the size of a country, drawn from a seed around a [Market]: skills at four
/// niveaus, kwalificaties in ladders, opleidingen that teach three to nine related skills,
/// diplomas, recognition, work. Every skill up to niveau 3 can be reached from nothing.
///
/// @param goals per functie the facts that it asks
record NationalCatalogue(LearningGraph graph, TableCosts costs, List<List<Integer>> goals) {
  static final int LEVELS = 4;

  static NationalCatalogue draw(Shape shape, Market market, Random random) {
    LearningGraphBuilder builder = new LearningGraphBuilder();
    CatalogueFacts facts = new CatalogueFacts(market, builder);
    facts.addRules(random);
    List<List<Integer>> goals = new ArrayList<>();
    for (int[] functie : market.functies()) {
      goals.add(goal(functie, facts, market, random));
    }
    Neighbours neighbours = new Neighbours(market, random);
    Prices prices = new Prices();
    OpleidingDrawer drawer = new OpleidingDrawer(shape, facts, neighbours, builder, prices, random);
    drawer.drawAll();
    new WorkDrawer(facts, neighbours, builder, prices, random).drawAll(goals);
    LearningGraph graph = builder.build();
    return new NationalCatalogue(graph, prices.table(graph), goals);
  }

  /// Most skills at niveau 2, some at 1 or 3; one in five functies asks a kwalificatie as well.
  private static List<Integer> goal(
      int[] functie, CatalogueFacts facts, Market market, Random random) {
    List<Integer> goal = new ArrayList<>();
    for (int skill : functie) {
      int draw = random.nextInt(10);
      goal.add(facts.skill(skill, draw < 2 ? 0 : draw < 8 ? 1 : 2));
    }
    if (functie.length > 0 && random.nextInt(5) == 0) {
      int skill = functie[random.nextInt(functie.length)];
      goal.add(facts.kwalificatie(market.fieldOf()[skill], random.nextInt(LEVELS - 1)));
    }
    return List.copyOf(goal);
  }
}
