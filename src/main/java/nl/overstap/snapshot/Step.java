package nl.overstap.snapshot;

import java.util.List;
import nl.overstap.domain.functie.FunctieId;
import nl.overstap.domain.opleiding.OpleidingId;
import nl.overstap.domain.skill.SkillNiveau;

/// What a step of the engine stands for.
public sealed interface Step {
  /// Following an opleiding.
  record Les(OpleidingId opleiding) implements Step {}

  /// Taking a job in a functie, for the work or the leerbaan that needs it. It costs nothing and is
  /// no stap of a path; among equal paths the one with fewer jobs is preferred.
  record InDienst(FunctieId functie) implements Step {}

  /// Working in a functie until so many months are full (R10).
  ///
  /// @param vanaf niveaus that must hold when the work starts, for what is then learned sooner
  record Werk(FunctieId functie, int maanden, List<SkillNiveau> vanaf) implements Step {
    public Werk {
      vanaf = List.copyOf(vanaf);
    }
  }
}
