package nl.overstap.catalog;

import java.util.List;
import nl.overstap.domain.kwalificatie.Kwalificatie;
import nl.overstap.domain.kwalificatie.KwalificatieRelatie;
import nl.overstap.domain.kwalificatie.KwalificatieSkill;

/// The kwalificaties of a catalogue, what they count as and what they show.
public record KwalificatieRows(
    List<Kwalificatie> kwalificaties,
    List<KwalificatieRelatie> relaties,
    List<KwalificatieSkill> skills) {
  public KwalificatieRows {
    kwalificaties = List.copyOf(kwalificaties);
    relaties = List.copyOf(relaties);
    skills = List.copyOf(skills);
  }
}
