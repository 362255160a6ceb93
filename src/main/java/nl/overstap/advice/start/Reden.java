package nl.overstap.advice.start;

import nl.overstap.domain.functie.FunctieId;
import nl.overstap.domain.kwalificatie.KwalificatieId;
import nl.overstap.domain.opleiding.OpleidingId;

/// Why a fact holds at the start.
public sealed interface Reden {
  /// The person says so.
  record Opgegeven() implements Reden {}

  /// It is a kwalificatie the person holds.
  record Papier(KwalificatieId kwalificatie) implements Reden {}

  /// The person finished this opleiding.
  record Afgerond(OpleidingId opleiding) implements Reden {}

  /// The person worked in this functie for so many months.
  record Gewerkt(FunctieId functie, int maanden) implements Reden {}

  /// Everyone is assumed to.
  record Verondersteld() implements Reden {}
}
