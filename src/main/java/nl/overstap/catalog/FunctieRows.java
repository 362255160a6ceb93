package nl.overstap.catalog;

import java.util.List;
import nl.overstap.domain.functie.Arbeidsmarkt;
import nl.overstap.domain.functie.Doorgroei;
import nl.overstap.domain.functie.Functie;
import nl.overstap.domain.functie.KwalificatieEis;
import nl.overstap.domain.functie.Ontwikkeling;
import nl.overstap.domain.functie.Sector;
import nl.overstap.domain.functie.SkillEis;
import nl.overstap.domain.functie.Taak;
import nl.overstap.domain.functie.TaakSkill;

/// The functies of a catalogue and all that is said of them, in the order of their ids.
///
/// @param taakSkills what the taken ask
public record FunctieRows(
    List<Sector> sectoren,
    List<Functie> functies,
    List<SkillEis> skillEisen,
    List<KwalificatieEis> kwalificatieEisen,
    List<Ontwikkeling> ontwikkeling,
    List<Doorgroei> doorgroei,
    List<Taak> taken,
    List<TaakSkill> taakSkills,
    List<Arbeidsmarkt> arbeidsmarkt) {
  public FunctieRows {
    sectoren = List.copyOf(sectoren);
    functies = List.copyOf(functies);
    skillEisen = List.copyOf(skillEisen);
    kwalificatieEisen = List.copyOf(kwalificatieEisen);
    ontwikkeling = List.copyOf(ontwikkeling);
    doorgroei = List.copyOf(doorgroei);
    taken = List.copyOf(taken);
    taakSkills = List.copyOf(taakSkills);
    arbeidsmarkt = List.copyOf(arbeidsmarkt);
  }
}
