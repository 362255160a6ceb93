package nl.overstap.snapshot;

import nl.overstap.domain.functie.FunctieId;
import nl.overstap.domain.kwalificatie.KwalificatieId;
import nl.overstap.domain.opleiding.OpleidingId;
import nl.overstap.domain.skill.SkillId;

/// What a fact number stands for (R1).
public sealed interface Fact {
  /// A skill at a niveau.
  record SkillFact(SkillId skill, int niveau) implements Fact {}

  /// A kwalificatie held.
  record KwalificatieFact(KwalificatieId kwalificatie) implements Fact {}

  /// An opleiding finished; only for wholes and their modules.
  record AfgerondFact(OpleidingId opleiding) implements Fact {}

  /// A functie worked in for at least so many months; only where something asks for it.
  record GewerktFact(FunctieId functie, int maanden) implements Fact {}

  /// Employed in a functie, which takes all that its entry asks.
  record InDienstFact(FunctieId functie) implements Fact {}

  /// One of several facts holds. Only for the engine.
  record Hulpfeit() implements Fact {}
}
