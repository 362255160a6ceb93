package nl.overstap.advice.pad;

import java.util.ArrayList;
import java.util.List;
import nl.overstap.advice.path.Trede;
import nl.overstap.advice.situation.Situation;
import nl.overstap.domain.functie.Functie;
import nl.overstap.domain.functie.FunctieSoort;
import nl.overstap.snapshot.FactState;

/// Which functies each step brings within reach: all they ask beforehand holds after it, and did
/// not before (R18).
record Opened(List<List<Functie>> perStep) {
  static Opened along(Path path, Situation situation) {
    FactState state = situation.start().state().copy();
    List<Functie> closed = new ArrayList<>();
    for (Functie functie : situation.snapshot().concepts().functies().values()) {
      if (isDestination(functie) && asksAnything(functie, situation)) {
        closed.add(functie);
      }
    }
    takeOpen(closed, state, situation);
    List<List<Functie>> perStep = new ArrayList<>();
    for (Trede trede : path.treden()) {
      state.take(trede.action());
      perStep.add(takeOpen(closed, state, situation));
    }
    return new Opened(perStep);
  }

  List<Functie> by(int step) {
    return perStep.get(step);
  }

  private static boolean isDestination(Functie functie) {
    return functie.soort() == FunctieSoort.BEROEP && !functie.levensloop().vervallen();
  }

  private static boolean asksAnything(Functie functie, Situation situation) {
    return !situation.snapshot().entries().entry(functie.id()).isEmpty();
  }

  private static List<Functie> takeOpen(
      List<Functie> closed, FactState state, Situation situation) {
    List<Functie> open = new ArrayList<>();
    closed.removeIf(functie -> {
      boolean opens = state.holdsAll(situation.snapshot().entries().entry(functie.id()));
      return opens && open.add(functie);
    });
    return open;
  }
}
