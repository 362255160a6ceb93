package nl.overstap.referee;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.overstap.referee.Replay.Verdict;

/// The slowest planner: every set of steps, cheapest first, in every order, until [Replay] finds no
/// fault with one. It shares no search with [Bruteforce]. For about six steps.
final class SubsetPlanner implements Planner {

  /// How many steps it can still oversee.
  static final int MOST = 7;

  @Override
  public Antwoord plan(Path catalogue, Vraag vraag) {
    Problem problem = new Problem(CsvCatalogue.read(catalogue), vraag);
    for (List<Step> steps : cheapestFirst(problem)) {
      if (reachesInSomeOrder(problem, steps)) {
        List<Stap> path = firstValid(problem, List.of(), steps, problem.start());
        if (!path.isEmpty() || steps.isEmpty()) {
          return answer(problem, path);
        }
      }
    }
    return new Antwoord.GeenPad(!problem.eisenBekend());
  }

  static Antwoord answer(Problem problem, List<Stap> path) {
    return switch (new Replay(problem).judge(path)) {
      case Verdict.Valid valid ->
          new Antwoord.Pad(
              path,
              valid.totaal(),
              valid.eersteWerkdag(),
              valid.doorlooptijd(),
              problem.nuAlMogelijk(),
              true);
      case Verdict.Invalid _ -> new Antwoord.GeenPad(!problem.eisenBekend());
    };
  }

  /// Work with rows that have `vanaf` comes twice: entered with more, it gives more.
  static List<Step> steps(Problem problem) {
    List<Step> steps = new ArrayList<>(problem.steps());
    for (Step step : problem.steps()) {
      if (step.stap() instanceof Stap.Werk(String functie, int _)
          && problem.csv().where("functie_ontwikkelt", "functie", functie).stream()
              .anyMatch(row -> row.has("vanaf"))) {
        steps.add(step);
      }
    }
    return steps;
  }

  private static List<List<Step>> cheapestFirst(Problem problem) {
    List<List<Step>> all = new ArrayList<>();
    all.add(List.of());
    for (Step step : steps(problem)) {
      for (List<Step> without : List.copyOf(all)) {
        List<Step> with = new ArrayList<>(without);
        with.add(step);
        all.add(with);
      }
    }
    String criterium = problem.vraag().optimaliseer();
    all.sort(
        Comparator.<List<Step>>comparingLong(s -> Replay.total(s).pair(criterium).first())
            .thenComparingLong(s -> Replay.total(s).pair(criterium).second()));
    return all;
  }

  /// Whether the steps, each taken as often as one likes, get there at all.
  private static boolean reachesInSomeOrder(Problem problem, List<Step> steps) {
    Facts facts = problem.start();
    for (int round = 0; round <= steps.size() + 1; round++) {
      for (Step step : steps) {
        facts = step.enrollableIn(facts) ? problem.after(facts, step) : facts;
      }
    }
    return problem.reached(facts);
  }

  private static List<Stap> firstValid(
      Problem problem, List<Step> path, List<Step> left, Facts facts) {
    if (left.isEmpty()) {
      List<Stap> stappen = path.stream().map(Step::stap).toList();
      return new Replay(problem).judge(stappen) instanceof Verdict.Valid ? stappen : List.of();
    }
    for (int i = 0; i < left.size(); i++) {
      Step step = left.get(i);
      if (step.enrollableIn(facts)) {
        List<Step> longer = new ArrayList<>(path);
        longer.add(step);
        Facts after = problem.after(facts, step);
        List<Stap> found = firstValid(problem, longer, Replay.without(left, i), after);
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return List.of();
  }
}
