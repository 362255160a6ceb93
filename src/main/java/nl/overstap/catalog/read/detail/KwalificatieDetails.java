package nl.overstap.catalog.read.detail;

import java.util.List;
import nl.overstap.domain.kwalificatie.Kwalificatie;
import nl.overstap.domain.kwalificatie.KwalificatieId;
import nl.overstap.domain.kwalificatie.KwalificatieSkill;
import nl.overstap.domain.praktijk.Aandachtspunt;

/// A kwalificatie with what it counts as, what counts as it, and what it shows.
public record KwalificatieDetails(
    Kwalificatie kwalificatie,
    List<KwalificatieId> geeft,
    List<KwalificatieId> komtVan,
    List<KwalificatieSkill> toontAan,
    List<Aandachtspunt> aandachtspunten) {
  public KwalificatieDetails {
    geeft = List.copyOf(geeft);
    komtVan = List.copyOf(komtVan);
    toontAan = List.copyOf(toontAan);
    aandachtspunten = List.copyOf(aandachtspunten);
  }
}
