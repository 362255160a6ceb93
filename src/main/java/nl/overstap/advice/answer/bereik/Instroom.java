package nl.overstap.advice.answer.bereik;

import java.util.List;
import nl.overstap.domain.functie.Functie;

/// The functies from which people can come to a functie within a grens.
///
/// @param functies those that take least first
/// @param nietUitgerekend functies of which the budget did not suffice to say yes or no
/// @param meldingen what was assumed and what to know about this answer, in plain Dutch
public record Instroom(
    Functie functie,
    List<InstroomFunctie> functies,
    List<Functie> nietUitgerekend,
    List<String> meldingen,
    String catalogusversie) {
  public Instroom {
    functies = List.copyOf(functies);
    nietUitgerekend = List.copyOf(nietUitgerekend);
    meldingen = List.copyOf(meldingen);
  }
}
