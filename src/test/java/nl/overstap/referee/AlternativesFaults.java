package nl.overstap.referee;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.overstap.referee.Planner.Antwoord;

/// R17 with decision 0007: what is wrong with paths that should differ from each other, each held
/// against the best by trying everything of those without what weighs in the ones before it.
final class AlternativesFaults {

  private final Problem problem;
  private final int asked;

  AlternativesFaults(Problem problem, int asked) {
    this.problem = problem;
    this.asked = asked;
  }

  List<String> of(List<Antwoord.Pad> paden) {
    List<String> faults = new ArrayList<>();
    Set<Stap> weighty = new HashSet<>();
    boolean mayDiffer = true;
    for (int i = 0; i < paden.size(); i++) {
      Antwoord.Pad pad = paden.get(i);
      String which = "pad %d %s: ".formatted(i + 1, pad.stappen());
      if (!mayDiffer) {
        faults.add(which + "0007: aan een pad ervoor was alles wat weegt onmisbaar");
      }
      faults(pad, weighty).forEach(fault -> faults.add(which + fault));
      Set<Stap> noticed = choices(pad);
      mayDiffer &= !noticed.isEmpty();
      weighty.addAll(noticed);
    }
    if (mayDiffer && paden.size() < asked) {
      Bruteforce.solve(problem.without(weighty))
          .ifPresent(more ->
              faults.add(
                  "0007: er is nog een ander pad: %s naast %s".formatted(stappen(more), paden)));
    }
    return faults;
  }

  private List<String> faults(Antwoord.Pad pad, Set<Stap> weighty) {
    Optional<List<Step>> best = Bruteforce.solve(problem.without(weighty));
    List<String> faults = new ArrayList<>();
    pad.stappen().stream()
        .filter(weighty::contains)
        .map(stap -> "0007: %s weegt in een pad ervoor".formatted(stap))
        .forEach(faults::add);
    best.ifPresentOrElse(
        path -> faults.addAll(PadFaults.ofBest(problem, path, pad)),
        () -> faults.add("R14: er is geen pad dat genoeg verschilt"));
    return faults;
  }

  /// What weighs and is no step that every path takes, with all that is the same choice.
  private Set<Stap> choices(Antwoord.Pad pad) {
    List<Step> steps =
        problem.steps().stream().filter(step -> pad.stappen().contains(step.stap())).toList();
    Set<Stap> choices = new HashSet<>();
    for (Stap stap : Merkbaar.of(steps)) {
      Set<Stap> same = same(stap);
      if (Bruteforce.solve(problem.without(same)).isPresent()) {
        choices.addAll(same);
      }
    }
    return choices;
  }

  /// Work in a functie, however long, is one choice.
  private Set<Stap> same(Stap stap) {
    return problem.steps().stream()
        .map(Step::stap)
        .filter(other ->
            other.equals(stap)
                || (stap instanceof Stap.Werk(String functie, int _)
                    && other instanceof Stap.Werk(String also, int _)
                    && also.equals(functie)))
        .collect(Collectors.toSet());
  }

  private static List<Stap> stappen(List<Step> path) {
    return path.stream().map(Step::stap).toList();
  }
}
