package nl.overstap.domain.opleiding;

import nl.overstap.domain.Bronvermelding;
import nl.overstap.domain.functie.FunctieId;
import nl.overstap.domain.kwalificatie.KwalificatieId;
import nl.overstap.domain.skill.Niveau;
import nl.overstap.domain.skill.SkillId;

/// One alternative of a groep that an opleiding asks beforehand (VRAAGT_VOORAF): all groepen must
/// hold, one row of each is enough, and a groep may mix the three kinds (R3).
public sealed interface Voorafeis {
  OpleidingId opleiding();

  String groep();

  Bronvermelding bron();

  /// A skill at a niveau.
  record SkillVooraf(
      OpleidingId opleiding, String groep, SkillId skill, int niveau, Bronvermelding bron)
      implements Voorafeis {
    public SkillVooraf {
      Niveau.requireValid(niveau);
    }
  }

  /// A kwalificatie held.
  record KwalificatieVooraf(
      OpleidingId opleiding, String groep, KwalificatieId kwalificatie, Bronvermelding bron)
      implements Voorafeis {}

  /// Work in a functie for so many months.
  record FunctieVooraf(
      OpleidingId opleiding, String groep, FunctieId functie, int maanden, Bronvermelding bron)
      implements Voorafeis {}
}
