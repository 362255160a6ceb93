package nl.overstap.referee;

import java.nio.file.Path;

/// The brute force read back from the written folder: shows that the comparison, the writer and the
/// reader work on catalogues of the full size, and how long they take.
class BruteforcePlannerTests extends PlannerComparison {

  @Override
  Planner planner() {
    return BruteforcePlannerTests::plan;
  }

  private static Planner.Antwoord plan(Path catalogue, Vraag vraag) {
    Problem problem = new Problem(CsvCatalogue.read(catalogue), vraag);
    return Bruteforce.solve(problem)
        .map(path -> path.stream().map(Step::stap).toList())
        .map(path -> SubsetPlanner.answer(problem, path))
        .orElseGet(() -> new Planner.Antwoord.GeenPad(!problem.eisenBekend()));
  }

  @Override
  int seeds() {
    return 100;
  }

  @Override
  int opleidingCount(Dice dice) {
    return dice.between(6, 9);
  }

  @Override
  int periods(Dice dice) {
    return dice.between(0, 4);
  }
}
