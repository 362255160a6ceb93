package nl.overstap.referee;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.overstap.advice.answer.bereik.GevondenPad;

/// R16: what is wrong with which functies an answer holds within a grens, and with their paths.
final class ReachFaults {

  private static final int MOST_STEPS = 12;

  private final Map<String, Problem> problems;
  private final Map<String, List<Step>> best = new TreeMap<>();

  /// @param problems by functie, the question of its path
  ReachFaults(Map<String, Problem> problems, Tally tally) {
    this.problems = problems;
    problems.forEach((functie, problem) -> {
      Optional<List<Step>> path = Bruteforce.solve(problem);
      tally.count(path);
      path.ifPresent(steps -> best.put(functie, steps));
    });
  }

  /// Whether every question can be tried out.
  static boolean isFit(Map<String, Problem> problems) {
    return problems.values().stream().allMatch(problem -> problem.steps().size() <= MOST_STEPS);
  }

  /// The questions of the paths with these functies at their ends.
  static Map<String, Problem> problems(CsvCatalogue csv, Map<String, Vraag> vragen) {
    Map<String, Problem> problems = new LinkedHashMap<>();
    vragen.forEach((functie, vraag) -> problems.put(functie, new Problem(csv, vraag)));
    return problems;
  }

  List<String> of(Map<String, GevondenPad> found, List<String> open) {
    List<String> faults = new ArrayList<>();
    SeededComparison.differ(faults, "R14 nietUitgerekend", open, List.of());
    SeededComparison.differ(faults, "R16 functies", new TreeSet<>(found.keySet()), best.keySet());
    found.forEach((functie, pad) -> {
      List<Step> steps = best.get(functie);
      if (steps != null) {
        faults(problem(functie), steps, pad).stream()
            .map(fault -> functie + ": " + fault)
            .forEach(faults::add);
      }
    });
    return faults;
  }

  private Problem problem(String functie) {
    return Optional.ofNullable(problems.get(functie)).orElseThrow();
  }

  private static List<String> faults(Problem problem, List<Step> best, GevondenPad gevonden) {
    Planner.Antwoord.Pad pad = ProductPad.of(gevonden.pad());
    List<String> faults = new ArrayList<>(PadFaults.ofBest(problem, best, pad));
    SeededComparison.differ(faults, "R13 bewezen", gevonden.isProven(), true);
    SeededComparison.differ(
        faults, "R8 weken", (long) gevonden.weken().tenths(), pad.totaal().weken());
    SeededComparison.differ(faults, "R8 inspanning", gevonden.totaal(), gevonden.pad().totaal());
    return faults;
  }

  /// Whether the functies are in the order of what their paths take.
  List<String> ofOrder(List<String> functies) {
    List<Totaal.Pair> pairs =
        functies.stream()
            .filter(best::containsKey)
            .map(functie ->
                Replay.total(best.get(functie)).pair(problem(functie).vraag().optimaliseer()))
            .collect(Collectors.toList());
    List<Totaal.Pair> sorted =
        pairs.stream()
            .sorted(
                java.util.Comparator.comparingLong(Totaal.Pair::first)
                    .thenComparingLong(Totaal.Pair::second))
            .toList();
    List<String> faults = new ArrayList<>();
    SeededComparison.differ(faults, "volgorde INSPANNING", pairs, sorted);
    return faults;
  }
}
