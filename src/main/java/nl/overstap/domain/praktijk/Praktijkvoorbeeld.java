package nl.overstap.domain.praktijk;

import java.util.List;
import nl.overstap.domain.Bronvermelding;
import nl.overstap.domain.Levensloop;
import nl.overstap.domain.functie.FunctieId;
import nl.overstap.domain.regio.RegioId;
import org.jspecify.annotations.Nullable;

/// What works somewhere, so that others can judge whether it fits their regio.
public record Praktijkvoorbeeld(
    PraktijkvoorbeeldId id,
    String naam,
    @Nullable RegioId regio,
    @Nullable String doelgroep,
    List<String> partners,
    List<FunctieId> functies,
    @Nullable String resultaat,
    Levensloop levensloop,
    Bronvermelding bron) {
  public Praktijkvoorbeeld {
    partners = List.copyOf(partners);
    functies = List.copyOf(functies);
  }
}
