package nl.overstap.graphql.bereik;

import java.util.List;
import nl.overstap.domain.functie.Functie;

/// Functies of which the budget did not suffice to say yes or no: the type of the same name.
record NietUitgerekend(int aantal, List<String> ids) {
  NietUitgerekend {
    ids = List.copyOf(ids);
  }

  static NietUitgerekend of(List<Functie> functies) {
    return new NietUitgerekend(
        functies.size(), functies.stream().map(functie -> functie.id().value()).toList());
  }
}
