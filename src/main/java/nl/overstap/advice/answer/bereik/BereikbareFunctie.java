package nl.overstap.advice.answer.bereik;

import nl.overstap.domain.functie.Functie;

/// A functie within the grens.
///
/// @param aansluiting how well what the person can do fits what the functie asks, 0 to 1
/// @param pad the best path to it
public record BereikbareFunctie(Functie functie, double aansluiting, GevondenPad pad) {}
