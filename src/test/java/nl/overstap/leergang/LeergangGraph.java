package nl.overstap.leergang;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.overstap.engine.TableCosts;
import nl.overstap.engine.api.CheapestPlanQuestion;
import nl.overstap.engine.graph.LearningGraphBuilder;
import nl.overstap.engine.spi.Budget;
import nl.overstap.engine.spi.Criterion;
import nl.overstap.engine.spi.LearningGraph;
import nl.overstap.engine.spi.Limits;

/// The lessen towards a doel as a graph for a referee, straight from the leergang: a skill is one
/// fact, whatever the product makes of it.
final class LeergangGraph {
  private final LearningGraphBuilder builder = new LearningGraphBuilder();
  private final Map<String, Integer> facts = new HashMap<>();
  private final Map<List<String>, Integer> groepen = new HashMap<>();
  private final Map<Integer, Les> steps = new HashMap<>();

  private LeergangGraph() {}

  static CheapestPlanQuestion question(
      Leergang leergang, Doel doel, Criterion first, Criterion second) {
    LeergangGraph drawn = new LeergangGraph();
    leergang.towards(doel.skills()).forEach(drawn::add);
    List<Integer> goal = doel.skills().stream().map(drawn::fact).toList();
    LearningGraph graph = drawn.builder.build();
    TableCosts costs = new TableCosts(graph);
    drawn.steps.forEach(
        (step, les) -> {
          costs.set(Criterion.HOURS, step, les.uren());
          costs.set(Criterion.DURATION, step, les.tenths());
          costs.set(Criterion.COST, step, 100L * les.euros());
        });
    Budget budget = Budget.of(Duration.ofSeconds(60));
    return new CheapestPlanQuestion(
        graph, costs, List.of(), goal, first, second, Limits.NONE, budget);
  }

  private void add(Les les) {
    int[] needs = les.groepen().stream().mapToInt(this::groep).toArray();
    steps.put(builder.addStep(needs, new int[] {fact(les.leert())}), les);
  }

  private int groep(List<String> skills) {
    List<String> sorted = skills.stream().distinct().sorted().toList();
    Integer known = groepen.get(sorted);
    if (known != null) {
      return known;
    }
    int either = builder.addEitherOf(sorted.stream().mapToInt(this::fact).toArray());
    groepen.put(sorted, either);
    return either;
  }

  private int fact(String skill) {
    return facts.computeIfAbsent(skill, id -> builder.addFact());
  }
}
