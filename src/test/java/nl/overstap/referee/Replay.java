package nl.overstap.referee;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Walks a path step by step, and says what is wrong with it or what it takes.
final class Replay {

  private final Problem problem;

  Replay(Problem problem) {
    this.problem = problem;
  }

  /// What the walk found.
  sealed interface Verdict {

    /// A path that keeps all rules.
    ///
    /// @param eersteWerkdag in tenths of weken
    /// @param doorlooptijd in tenths of weken
    record Valid(Totaal totaal, Totaal.Pair pair, long eersteWerkdag, long doorlooptijd)
        implements Verdict {}

    /// What is wrong, a sentence each.
    record Invalid(List<String> violations) implements Verdict {}
  }

  Verdict judge(List<Stap> path) {
    List<String> violations = new ArrayList<>();
    List<Step> steps = new ArrayList<>();
    path.forEach(
        stap -> find(stap).ifPresentOrElse(steps::add, () -> violations.add(notInPlay(stap))));
    if (violations.isEmpty()) {
      violations.addAll(walk(steps));
    }
    if (violations.isEmpty()) {
      violations.addAll(superfluous(steps));
    }
    return violations.isEmpty() ? valid(steps) : new Verdict.Invalid(violations);
  }

  private Optional<Step> find(Stap stap) {
    return problem.steps().stream().filter(step -> step.stap().equals(stap)).findFirst();
  }

  private String notInPlay(Stap stap) {
    return "R7b, R8-R11: de stap %s is er niet bij deze vraag; wel: %s"
        .formatted(stap, problem.steps().stream().map(Step::stap).sorted().toList());
  }

  private List<String> walk(List<Step> steps) {
    List<String> violations = new ArrayList<>();
    Facts facts = problem.start();
    for (Step step : steps) {
      String missing = Groep.missing(step.asks(), facts);
      if (!missing.isEmpty()) {
        violations.add("R3, R10: %s vraagt vooraf een van %s".formatted(step.stap(), missing));
      }
      facts = problem.after(facts, step);
    }
    String missing = Groep.missing(problem.goal(), facts);
    if (!missing.isEmpty()) {
      violations.add("R12: aan het eind ontbreekt een van " + missing);
    }
    if (!problem.eisenBekend()) {
      violations.add("R12: van %s zijn geen eisen bekend".formatted(problem.vraag().functie()));
    }
    violations.addAll(beyondLimits(steps));
    return violations;
  }

  private List<String> beyondLimits(List<Step> steps) {
    List<String> violations = new ArrayList<>();
    if (!problem.vraag().voorwaarden().grenzen().allow(total(steps))) {
      violations.add("R8: %s gaat over de grenzen".formatted(total(steps)));
    }
    if (!problem.allowsStones(steps)) {
      violations.add("R10: meer tussenfuncties dan maxTussenfuncties");
    }
    return violations;
  }

  /// R13: no step can be left out.
  private List<String> superfluous(List<Step> steps) {
    return IntStream.range(0, steps.size())
        .filter(i -> walk(without(steps, i)).isEmpty())
        .mapToObj(i -> "R13: de stap %s kan worden weggelaten".formatted(steps.get(i).stap()))
        .toList();
  }

  static <T> List<T> without(List<T> list, int index) {
    List<T> rest = new ArrayList<>(list);
    rest.remove(index);
    return rest;
  }

  private Verdict valid(List<Step> steps) {
    Totaal totaal = total(steps);
    return new Verdict.Valid(
        totaal,
        totaal.pair(problem.vraag().optimaliseer()),
        eersteWerkdag(steps),
        new Doorlooptijd(problem).of(steps));
  }

  static Totaal total(List<Step> steps) {
    return steps.stream().map(Step::takes).reduce(Totaal.ZERO, Totaal::plus);
  }

  /// 0001: the start of the first step that is a job, in the order of the path; without one, the
  /// end of the path.
  static long eersteWerkdag(List<Step> steps) {
    long week = 0;
    for (Step step : steps) {
      if (step.job()) {
        return week;
      }
      week += step.takes().weken();
    }
    return week;
  }
}
