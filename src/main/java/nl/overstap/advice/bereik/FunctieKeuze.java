package nl.overstap.advice.bereik;

import java.util.List;
import nl.overstap.catalog.read.filter.FunctieFilter;
import nl.overstap.domain.functie.Functie;
import nl.overstap.domain.functie.FunctieSoort;
import nl.overstap.snapshot.Concepts;

/// Functies that one can go to or come from.
final class FunctieKeuze {
  private final Concepts concepts;

  FunctieKeuze(Concepts concepts) {
    this.concepts = concepts;
  }

  /// Beroepen that still exist and pass the filter, in the order of the catalogue.
  List<Functie> beroepen(FunctieFilter filter) {
    return concepts.functies().values().stream()
        .filter(functie -> functie.soort() == FunctieSoort.BEROEP)
        .filter(functie -> !functie.levensloop().vervallen())
        .filter(functie -> passes(functie, filter))
        .toList();
  }

  private boolean passes(Functie functie, FunctieFilter filter) {
    return (filter.sector() == null || functie.sectoren().contains(filter.sector()))
        && (filter.soort() == null || functie.soort() == filter.soort())
        && (filter.instapfunctie() == null || functie.instapfunctie() == filter.instapfunctie())
        && (filter.vraagt() == null
            || concepts.skillEisen().of(functie.id()).stream()
                .anyMatch(eis -> eis.skill().equals(filter.vraagt())));
  }
}
