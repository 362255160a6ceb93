package nl.overstap.advice.bereik;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.overstap.domain.functie.FunctieId;
import nl.overstap.domain.functie.KwalificatieEis;
import nl.overstap.domain.kwalificatie.Kwalificatie;
import nl.overstap.domain.kwalificatie.KwalificatieId;
import nl.overstap.domain.vraag.Profiel;
import nl.overstap.domain.vraag.Werkervaring;
import nl.overstap.snapshot.Concepts;

/// Somebody who worked in a functie and holds each kwalificatie that is alone in its groep, for
/// without it nobody does that work (R16).
final class Ervaren {
  private final Concepts concepts;
  private final int maanden;

  Ervaren(Concepts concepts, int maanden) {
    this.concepts = concepts;
    this.maanden = maanden;
  }

  Profiel in(FunctieId functie) {
    return new Profiel(
        List.of(),
        List.of(new Werkervaring(functie, maanden)),
        List.of(),
        kwalificaties(functie).stream().map(Kwalificatie::id).toList(),
        List.of(),
        null);
  }

  /// What we assume that they hold; what is vervallen nobody can be asked for.
  List<Kwalificatie> kwalificaties(FunctieId functie) {
    Map<String, List<KwalificatieId>> groepen = new LinkedHashMap<>();
    for (KwalificatieEis eis : concepts.kwalificatieEisen().of(functie)) {
      groepen.computeIfAbsent(eis.groep(), groep -> new ArrayList<>()).add(eis.kwalificatie());
    }
    Set<KwalificatieId> alone = new TreeSet<>();
    groepen.values().stream().filter(groep -> groep.size() == 1).forEach(alone::addAll);
    return alone.stream()
        .map(concepts.kwalificaties()::get)
        .filter(kwalificatie -> !kwalificatie.levensloop().vervallen())
        .toList();
  }
}
