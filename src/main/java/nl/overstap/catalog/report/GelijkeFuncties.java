package nl.overstap.catalog.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.overstap.domain.functie.Belang;
import nl.overstap.domain.functie.Functie;

/// Functies closer to each other than is plausible: they ask and develop nearly the same.
final class GelijkeFuncties implements Check {
  private static final double TOO_CLOSE = 0.8;
  private static final int LEAST_TRAITS = 5;

  @Override
  public Rubriek look(Inhoud inhoud) {
    List<Functie> functies = inhoud.beroepen();
    List<Set<String>> traits = functies.stream().map(f -> traits(f, inhoud)).toList();
    List<String> regels = new ArrayList<>();
    for (int one = 0; one < functies.size(); one++) {
      for (int other = one + 1; other < functies.size(); other++) {
        double overlap = Overlap.of(traits.get(one), traits.get(other));
        if (traits.get(one).size() >= LEAST_TRAITS && overlap >= TOO_CLOSE) {
          regels.add(
              "%s en %s: %.0f %% gelijk"
                  .formatted(
                      functies.get(one).id(), functies.get(other).id(), Math.floor(100 * overlap)));
        }
      }
    }
    return Rubriek.lijst(
        "Functies die bijna gelijk zijn",
        "Twee functies die voor minstens 80 procent hetzelfde vragen en ontwikkelen.",
        regels);
  }

  private static Set<String> traits(Functie functie, Inhoud inhoud) {
    Set<String> traits = new HashSet<>();
    inhoud.skillEisen(functie.id()).stream()
        .filter(eis -> eis.belang() != Belang.AANVULLEND)
        .forEach(eis -> traits.add("vraagt " + eis.skill() + eis.niveau() + eis.belang()));
    inhoud.kwalificatieEisen(functie.id()).forEach(eis -> traits.add(eis.kwalificatie().value()));
    inhoud.ontwikkeling(functie.id()).forEach(row -> traits.add(row.skill() + " " + row.niveau()));
    return traits;
  }
}
