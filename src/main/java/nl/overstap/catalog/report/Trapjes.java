package nl.overstap.catalog.report;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.overstap.domain.functie.Functie;
import nl.overstap.domain.functie.FunctieId;

/// Vakfuncties without a first rung: no instapfunctie grows into them, directly or by others.
final class Trapjes implements Check {

  @Override
  public Rubriek look(Inhoud inhoud) {
    List<String> regels =
        inhoud.beroepen().stream()
            .filter(functie -> !functie.instapfunctie() && !hasFirstRung(functie, inhoud))
            .map(functie -> functie.id().value())
            .toList();
    return Rubriek.lijst(
        "Vakfuncties zonder instapfunctie",
        "Functies waar geen instapfunctie naartoe doorgroeit: er is geen eerste trede.",
        regels);
  }

  private static boolean hasFirstRung(Functie functie, Inhoud inhoud) {
    Set<FunctieId> seen = new HashSet<>();
    Deque<FunctieId> agenda = new ArrayDeque<>(List.of(functie.id()));
    while (!agenda.isEmpty()) {
      for (FunctieId rung : inhoud.komtVanuit(agenda.removeFirst())) {
        if (inhoud.functie(rung).instapfunctie()) {
          return true;
        }
        if (seen.add(rung)) {
          agenda.addLast(rung);
        }
      }
    }
    return false;
  }
}
