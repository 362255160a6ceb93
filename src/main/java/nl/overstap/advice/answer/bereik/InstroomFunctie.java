package nl.overstap.advice.answer.bereik;

import java.util.List;
import nl.overstap.domain.functie.Functie;
import nl.overstap.domain.kwalificatie.Kwalificatie;

/// A functie from which people can come.
///
/// @param kwalificaties what we assume that somebody holds who worked in it
/// @param aansluiting how well what one can do after this work fits what is asked, 0 to 1
/// @param pad the best path from it
public record InstroomFunctie(
    Functie functie, List<Kwalificatie> kwalificaties, double aansluiting, GevondenPad pad) {
  public InstroomFunctie {
    kwalificaties = List.copyOf(kwalificaties);
  }
}
