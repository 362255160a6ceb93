package nl.overstap.cli.report;

import java.util.List;
import nl.overstap.advice.absurd.Absurditeit;
import nl.overstap.advice.absurd.Keuzes;
import nl.overstap.advice.question.UpskillpadVraag;
import nl.overstap.domain.functie.Functie;

/// A person, a functie, and what the person can choose from to get there.
record Paar(
    Persoon persoon,
    Functie functie,
    UpskillpadVraag vraag,
    Keuzes keuzes,
    List<Absurditeit> absurd) {
  Paar {
    absurd = List.copyOf(absurd);
  }

  boolean isReachable() {
    return !keuzes.punten().isEmpty();
  }

  @Override
  public String toString() {
    return persoon.naam() + " naar " + functie.naam();
  }
}
