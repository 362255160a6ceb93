package nl.overstap.advice.start;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.overstap.domain.functie.FunctieId;
import nl.overstap.snapshot.FactState;

/// What holds when somebody sets out.
///
/// @param state the facts, closed under the rules; copy before taking steps
/// @param rulesOff rules that the person's `nogNiet` contradicts: they gave something at the start
///   that the person does not have, so they give it to nobody like this person
/// @param redenen why the facts that do not follow by a rule hold
/// @param maandenGewerkt months worked, per functie
/// @param meldingen what was read differently from what was typed, in plain Dutch
public record Start(
    FactState state,
    BitSet rulesOff,
    Map<Integer, Reden> redenen,
    Map<FunctieId, Integer> maandenGewerkt,
    List<String> meldingen) {
  public Start {
    redenen = Map.copyOf(redenen);
    maandenGewerkt = Map.copyOf(maandenGewerkt);
    meldingen = List.copyOf(meldingen);
  }

  public Optional<Reden> findReden(int fact) {
    return Optional.ofNullable(redenen.get(fact));
  }
}
