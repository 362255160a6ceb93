package nl.overstap.catalog.read.detail;

import java.util.List;
import nl.overstap.domain.functie.Arbeidsmarkt;
import nl.overstap.domain.functie.Functie;
import nl.overstap.domain.functie.FunctieId;
import nl.overstap.domain.functie.KwalificatieEis;
import nl.overstap.domain.functie.Ontwikkeling;
import nl.overstap.domain.functie.SkillEis;
import nl.overstap.domain.functie.Taak;
import nl.overstap.domain.functie.TaakSkill;
import nl.overstap.domain.praktijk.Aandachtspunt;

/// A functie with what it asks, teaches, leads to and consists of.
///
/// @param komtVanuit functies that grow into this one
/// @param taakSkills what the taken of this functie ask
public record FunctieDetails(
    Functie functie,
    List<SkillEis> skillEisen,
    List<KwalificatieEis> kwalificatieEisen,
    List<Ontwikkeling> ontwikkeling,
    List<FunctieId> groeitDoorNaar,
    List<FunctieId> komtVanuit,
    List<Taak> taken,
    List<TaakSkill> taakSkills,
    List<Arbeidsmarkt> arbeidsmarkt,
    List<Aandachtspunt> aandachtspunten) {
  public FunctieDetails {
    skillEisen = List.copyOf(skillEisen);
    kwalificatieEisen = List.copyOf(kwalificatieEisen);
    ontwikkeling = List.copyOf(ontwikkeling);
    groeitDoorNaar = List.copyOf(groeitDoorNaar);
    komtVanuit = List.copyOf(komtVanuit);
    taken = List.copyOf(taken);
    taakSkills = List.copyOf(taakSkills);
    arbeidsmarkt = List.copyOf(arbeidsmarkt);
    aandachtspunten = List.copyOf(aandachtspunten);
  }
}
