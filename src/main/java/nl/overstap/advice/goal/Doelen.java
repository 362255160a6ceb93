package nl.overstap.advice.goal;

import java.util.List;
import java.util.Set;
import nl.overstap.advice.answer.stap.Vereiste;
import nl.overstap.domain.functie.FunctieId;

/// What a functie asks, split by what it means for a path (R12).
///
/// @param goals must hold in the end: requirements within the dekking, and what the person added
/// @param below requirements below the dekking, shown when they are left open
/// @param bespreekDit attitudes within the dekking, to be discussed
/// @param known false when the functie asks nothing that can be planned at this dekking
public record Doelen(
    FunctieId functie,
    List<Doel> goals,
    List<Doel> below,
    List<Vereiste> bespreekDit,
    boolean known) {
  public Doelen {
    goals = List.copyOf(goals);
    below = List.copyOf(below);
    bespreekDit = List.copyOf(bespreekDit);
  }

  /// The same without some goals, as if a module existed that teaches them.
  public Doelen without(Set<Vereiste> taught) {
    List<Doel> rest = goals.stream().filter(doel -> !taught.contains(doel.vereiste())).toList();
    return new Doelen(functie, rest, below, bespreekDit, known);
  }

  /// The facts that must all hold, each once.
  public List<Integer> goalFacts() {
    return goals.stream().map(Doel::fact).distinct().toList();
  }
}
