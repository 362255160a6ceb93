package nl.overstap.referee;

import nl.overstap.referee.Planner.Antwoord;

/// The absurd answers of practice, by the second reading of the rules.
class NegativeGoldenCasesTests extends NegativeGoldenCases {
  @Override
  Antwoord ask(CsvCatalogue csv, Vraag vraag) {
    Problem problem = new Problem(csv, vraag);
    return Bruteforce.solve(problem)
        .map(path -> path.stream().map(Step::stap).toList())
        .map(path -> SubsetPlanner.answer(problem, path))
        .orElseGet(() -> new Antwoord.GeenPad(!problem.eisenBekend()));
  }
}
