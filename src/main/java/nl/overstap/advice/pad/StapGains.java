package nl.overstap.advice.pad;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.overstap.advice.answer.stap.Nut;
import nl.overstap.advice.answer.stap.SkillOpNiveau;
import nl.overstap.advice.goal.Doel;
import nl.overstap.advice.situation.Situation;
import nl.overstap.domain.kwalificatie.Kwalificatie;
import nl.overstap.domain.skill.SkillId;
import nl.overstap.engine.spi.IntRows;
import nl.overstap.snapshot.Concepts;
import nl.overstap.snapshot.Fact;

/// What each step of a path gives, and for what (R18).
final class StapGains {
  private final Situation situation;
  private final Concepts concepts;
  private final Path path;

  StapGains(Situation situation, Path path) {
    this.situation = situation;
    this.concepts = situation.snapshot().concepts();
    this.path = path;
  }

  /// The highest niveau per skill that the step itself raises (R18).
  List<SkillOpNiveau> leert(int at) {
    Map<SkillId, Integer> highest = new LinkedHashMap<>();
    for (int fact : path.walk().givenBy(at)) {
      if (situation.snapshot().facts().meaning(fact) instanceof Fact.SkillFact skill) {
        highest.merge(skill.skill(), skill.niveau(), Math::max);
      }
    }
    List<SkillOpNiveau> leert = new ArrayList<>();
    highest.forEach(
        (skill, niveau) -> leert.add(new SkillOpNiveau(concepts.skills().get(skill), niveau)));
    return leert;
  }

  /// The kwalificaties that the step raises.
  List<Kwalificatie> levertOp(int at) {
    List<Kwalificatie> levertOp = new ArrayList<>();
    for (int fact : path.walk().raisedBy(at)) {
      if (situation.snapshot().facts().meaning(fact) instanceof Fact.KwalificatieFact papier) {
        levertOp.add(concepts.kwalificaties().get(papier.kwalificatie()));
      }
    }
    return levertOp;
  }

  /// The requirements and later steps that this step gives something for (R18).
  List<Nut> nodigVoor(int at) {
    List<Nut> nut = new ArrayList<>();
    for (Doel doel : situation.doelen().goals()) {
      if (path.walk().stepsBehind(doel.fact()).contains(at)) {
        nut.add(new Nut(doel.vereiste(), null));
      }
    }
    for (int later = at + 1; later < path.treden().size(); later++) {
      if (needs(later, at)) {
        nut.add(new Nut(null, later + 1));
      }
    }
    return nut;
  }

  private boolean needs(int later, int earlier) {
    IntRows needs = situation.snapshot().graph().preconditions();
    for (int fact : needs.row(path.planned().get(later).action())) {
      if (path.walk().stepsBehind(fact).contains(earlier)) {
        return true;
      }
    }
    return false;
  }
}
