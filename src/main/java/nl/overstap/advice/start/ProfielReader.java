package nl.overstap.advice.start;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.overstap.advice.question.InvalidQuestionException;
import nl.overstap.advice.question.InvalidQuestionException.Code;
import nl.overstap.advice.question.InvalidQuestionException.Fault;
import nl.overstap.domain.functie.FunctieId;
import nl.overstap.domain.regio.RegioId;
import nl.overstap.domain.skill.SkillNiveau;
import nl.overstap.domain.vraag.Profiel;
import nl.overstap.domain.vraag.Werkervaring;
import org.jspecify.annotations.Nullable;

/// Checks a profiel against the catalogue.
public final class ProfielReader {
  private final IdResolver resolver;

  public ProfielReader(IdResolver resolver) {
    this.resolver = resolver;
  }

  /// Throws [InvalidQuestionException] for an unknown id, or a skill that is both had and not had.
  public KnownProfiel read(Profiel profiel) {
    List<SkillNiveau> skills = resolve("profiel.skills.skill", profiel.skills());
    List<SkillNiveau> nogNiet = resolve("profiel.nogNiet.skill", profiel.nogNiet());
    requireNoContradiction(skills, nogNiet);
    RegioId regio = regio(profiel.regio());
    return new KnownProfiel(
        skills,
        maanden(profiel.functies()),
        profiel.opleidingen().stream()
            .map(id -> resolver.opleiding("profiel.opleidingen", id))
            .toList(),
        profiel.kwalificaties().stream()
            .map(id -> resolver.kwalificatie("profiel.kwalificaties", id))
            .toList(),
        nogNiet,
        regio,
        resolver.meldingen());
  }

  private List<SkillNiveau> resolve(String field, List<SkillNiveau> skills) {
    return skills.stream()
        .map(s -> new SkillNiveau(resolver.skill(field, s.skill()), s.niveau()))
        .toList();
  }

  private Map<FunctieId, Integer> maanden(List<Werkervaring> werk) {
    Map<FunctieId, Integer> maanden = new LinkedHashMap<>();
    for (Werkervaring ervaring : werk) {
      FunctieId functie = resolver.functie("profiel.functies.functie", ervaring.functie());
      maanden.merge(functie, ervaring.maanden(), Math::addExact);
    }
    return maanden;
  }

  private @Nullable RegioId regio(@Nullable RegioId regio) {
    return regio == null ? null : resolver.regio("profiel.regio", regio);
  }

  private static void requireNoContradiction(List<SkillNiveau> had, List<SkillNiveau> nogNiet) {
    for (SkillNiveau not : nogNiet) {
      for (SkillNiveau has : had) {
        if (has.skill().equals(not.skill()) && has.niveau() >= not.niveau()) {
          throw new InvalidQuestionException(
              new Fault(Code.ONGELDIGE_INVOER, "profiel.nogNiet", not.skill().value(), List.of()),
              ("profiel.nogNiet: '%s' staat bij skills op niveau %d en bij nogNiet vanaf niveau %d."
                      + " Laat een van de twee weg, of kies bij nogNiet een hoger niveau.")
                  .formatted(not.skill(), has.niveau(), not.niveau()));
        }
      }
    }
  }
}
