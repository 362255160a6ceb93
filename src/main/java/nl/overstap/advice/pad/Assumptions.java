package nl.overstap.advice.pad;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.overstap.advice.answer.stap.SkillOpNiveau;
import nl.overstap.advice.path.Trede;
import nl.overstap.advice.situation.Situation;
import nl.overstap.advice.start.StartReader;
import nl.overstap.domain.skill.Skill;
import nl.overstap.snapshot.FactState;

/// Finds what was assumed and used: skills of which a lower niveau would have made the path fail.
/// So the person can contradict just what matters.
final class Assumptions {
  private final Situation situation;
  private final List<Trede> path;

  Assumptions(Situation situation, List<Trede> path) {
    this.situation = situation;
    this.path = path;
  }

  /// Each skill with the lowest niveau at which the path still holds.
  List<SkillOpNiveau> used() {
    List<SkillOpNiveau> used = new ArrayList<>();
    for (Skill skill : situation.snapshot().concepts().verondersteld()) {
      int needed = leastNeeded(skill);
      if (needed > 0) {
        used.add(new SkillOpNiveau(skill, needed));
      }
    }
    return used;
  }

  private int leastNeeded(Skill skill) {
    int needed = 0;
    while (needed < skill.verondersteld() && !holdsWith(skill, needed)) {
      needed++;
    }
    return needed;
  }

  private boolean holdsWith(Skill skill, int niveau) {
    FactState state =
        new StartReader(situation.snapshot())
            .read(situation.profiel(), Map.of(skill.id(), niveau))
            .state();
    for (Trede trede : path) {
      if (!state.allows(trede.action())) {
        return false;
      }
      state.take(trede.action());
    }
    return state.holdsAll(situation.doelen().goalFacts());
  }
}
