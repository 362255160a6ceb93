package nl.overstap.graphql.catalogus;

import java.util.List;
import nl.overstap.catalog.read.detail.FunctieDetails;
import nl.overstap.domain.Bronvermelding;
import nl.overstap.domain.functie.Taak;
import nl.overstap.domain.functie.TaakId;
import nl.overstap.domain.functie.TaakSkill;
import org.jspecify.annotations.Nullable;

/// A taak with what it asks: the type Taak.
record TaakVanFunctie(
    TaakId id,
    String naam,
    @Nullable Integer urenPerWeek,
    List<TaakSkill> taakSkills,
    Bronvermelding bronvermelding)
    implements MetBron {
  static List<TaakVanFunctie> of(FunctieDetails functie) {
    return functie.taken().stream().map(taak -> of(taak, functie.taakSkills())).toList();
  }

  private static TaakVanFunctie of(Taak taak, List<TaakSkill> all) {
    List<TaakSkill> own = all.stream().filter(row -> row.taak().equals(taak.id())).toList();
    return new TaakVanFunctie(taak.id(), taak.naam(), taak.urenPerWeek(), own, taak.bron());
  }
}
