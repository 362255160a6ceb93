package nl.overstap.graphql.input;

import static nl.overstap.graphql.input.Defaults.orElse;
import static nl.overstap.graphql.input.Defaults.orEmpty;

import java.util.List;
import nl.overstap.domain.functie.FunctieId;
import nl.overstap.domain.kwalificatie.KwalificatieId;
import nl.overstap.domain.opleiding.OpleidingId;
import nl.overstap.domain.regio.RegioId;
import nl.overstap.domain.skill.Niveau;
import nl.overstap.domain.skill.SkillId;
import nl.overstap.domain.skill.SkillNiveau;
import nl.overstap.domain.vraag.Profiel;
import nl.overstap.domain.vraag.Werkervaring;

/// Reads a typed profiel, within the bounds that the schema states.
final class ProfielMapper {
  private static final int DEFAULT_NIVEAU = 2;
  static final int MAX_MAANDEN = 720;

  private ProfielMapper() {}

  static Profiel toProfiel(ProfielInput input) {
    return new Profiel(
        skills(orEmpty(input.skills()), "profiel.skills"),
        werkervaring(orEmpty(input.functies())),
        Ids.readAll("profiel.opleidingen", orEmpty(input.opleidingen()), OpleidingId::new),
        Ids.readAll("profiel.kwalificaties", orEmpty(input.kwalificaties()), KwalificatieId::new),
        skills(orEmpty(input.nogNiet()), "profiel.nogNiet"),
        Ids.readNullable("profiel.regio", input.regio(), RegioId::new));
  }

  private static List<SkillNiveau> skills(List<SkillNiveauInput> inputs, String veld) {
    return Bounds.atMost(Ids.MAX_IDS, inputs, veld).stream()
        .map(input -> skill(input, veld))
        .toList();
  }

  private static SkillNiveau skill(SkillNiveauInput input, String veld) {
    int niveau = orElse(input.niveau(), DEFAULT_NIVEAU);
    return new SkillNiveau(
        Ids.read(veld + ".skill", input.skill(), SkillId::new),
        Bounds.between(Niveau.MIN, Niveau.MAX, niveau, veld + ".niveau"));
  }

  private static List<Werkervaring> werkervaring(List<WerkervaringInput> inputs) {
    return Bounds.atMost(Ids.MAX_IDS, inputs, "profiel.functies").stream()
        .map(ProfielMapper::werk)
        .toList();
  }

  private static Werkervaring werk(WerkervaringInput input) {
    return new Werkervaring(
        Ids.read("profiel.functies.functie", input.functie(), FunctieId::new),
        Bounds.between(0, MAX_MAANDEN, input.maanden(), "profiel.functies.maanden"));
  }
}
