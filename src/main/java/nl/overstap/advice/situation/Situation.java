package nl.overstap.advice.situation;

import nl.overstap.advice.goal.Doelen;
import nl.overstap.advice.offer.Offers;
import nl.overstap.advice.offer.Wensen;
import nl.overstap.advice.question.UpskillpadVraag;
import nl.overstap.advice.start.KnownProfiel;
import nl.overstap.advice.start.Start;
import nl.overstap.domain.functie.Functie;
import nl.overstap.domain.vraag.Criterium;
import nl.overstap.engine.spi.ActionCosts;
import nl.overstap.snapshot.Snapshot;

/// A question against one snapshot: everything that the search and the answer are made from.
public record Situation(
    UpskillpadVraag vraag,
    Snapshot snapshot,
    Functie functie,
    KnownProfiel profiel,
    Start start,
    Doelen doelen,
    Wensen wensen,
    Offers offers,
    ActionCosts costs) {
  /// The same with other goals.
  public Situation with(Doelen others) {
    return new Situation(vraag, snapshot, functie, profiel, start, others, wensen, offers, costs);
  }

  /// The same answered by another criterium; what is offered stays as it was asked.
  public Situation optimising(Criterium criterium) {
    return new Situation(
        vraag.optimising(criterium),
        snapshot,
        functie,
        profiel,
        start,
        doelen,
        wensen,
        offers,
        costs);
  }
}
