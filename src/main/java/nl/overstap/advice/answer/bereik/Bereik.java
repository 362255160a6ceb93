package nl.overstap.advice.answer.bereik;

import java.util.List;
import nl.overstap.domain.functie.Functie;
import nl.overstap.domain.vraag.Volgorde;

/// The functies within a grens.
///
/// @param functies in the order that `volgorde` names
/// @param nietUitgerekend functies of which the budget did not suffice to say yes or no
/// @param volgorde the order they are in, which is another than asked for where the catalogue does
///   not know enough
/// @param meldingen what the person should know about this answer, in plain Dutch
public record Bereik(
    List<BereikbareFunctie> functies,
    List<Functie> nietUitgerekend,
    Volgorde volgorde,
    List<String> meldingen,
    String catalogusversie) {
  public Bereik {
    functies = List.copyOf(functies);
    nietUitgerekend = List.copyOf(nietUitgerekend);
    meldingen = List.copyOf(meldingen);
  }
}
