package nl.overstap.advice.start;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.overstap.domain.skill.Niveau;
import nl.overstap.domain.skill.Skill;
import nl.overstap.domain.skill.SkillId;
import nl.overstap.domain.skill.SkillNiveau;
import nl.overstap.engine.spi.IntRows;
import nl.overstap.engine.spi.LearningGraph;
import nl.overstap.snapshot.FactState;
import nl.overstap.snapshot.Snapshot;

/// Turns what a person brings into what holds at the start (R7).
public final class StartReader {
  private final Snapshot snapshot;

  public StartReader(Snapshot snapshot) {
    this.snapshot = snapshot;
  }

  public Start read(KnownProfiel profiel) {
    return read(profiel, Map.of());
  }

  /// The start if less were assumed: `assumed` replaces the niveau at which a skill is
  /// verondersteld (0 for not at all).
  public Start read(KnownProfiel profiel, Map<SkillId, Integer> assumed) {
    FactState state = FactState.empty(snapshot, blocked(profiel.nogNiet()), new BitSet());
    Map<Integer, Reden> redenen = new LinkedHashMap<>();
    StartSources sources = new StartSources(snapshot, state, redenen);
    profiel.skills().forEach(sources::addOpgegeven);
    profiel.kwalificaties().forEach(sources::addPapier);
    profiel.opleidingen().forEach(sources::addAfgerond);
    profiel.maanden().forEach(sources::addGewerkt);
    addVerondersteld(sources, assumed);
    sources.addSoonerLearned(profiel.maanden());
    BitSet rulesOff = profiel.nogNiet().isEmpty() ? new BitSet() : contradictedRules(state);
    return new Start(
        state.settingOut(rulesOff), rulesOff, redenen, profiel.maanden(), profiel.meldingen());
  }

  private void addVerondersteld(StartSources sources, Map<SkillId, Integer> assumed) {
    for (Skill skill : snapshot.concepts().verondersteld()) {
      int niveau = assumed.getOrDefault(skill.id(), skill.verondersteld());
      if (niveau > 0) {
        sources.addVerondersteld(new SkillNiveau(skill.id(), niveau));
      }
    }
  }

  private BitSet blocked(List<SkillNiveau> nogNiet) {
    BitSet blocked = new BitSet();
    for (SkillNiveau not : nogNiet) {
      for (int niveau = not.niveau(); niveau <= Niveau.MAX; niveau++) {
        blocked.set(snapshot.facts().skill(not.skill(), niveau));
      }
    }
    return blocked;
  }

  /// Rules whose needs all hold and that nevertheless gave nothing: only `nogNiet` can do that.
  private BitSet contradictedRules(FactState state) {
    LearningGraph graph = snapshot.graph();
    BitSet off = new BitSet();
    for (int fact : state.facts()) {
      IntRows consumers = graph.consumers();
      for (int at = consumers.start(fact); at < consumers.end(fact); at++) {
        int action = consumers.at(at);
        if (graph.isRule(action) && state.allows(action) && !givesOnlyHeld(action, state)) {
          off.set(action);
        }
      }
    }
    return off;
  }

  private boolean givesOnlyHeld(int rule, FactState state) {
    IntRows gives = snapshot.graph().effects();
    for (int at = gives.start(rule); at < gives.end(rule); at++) {
      if (!state.holds(gives.at(at))) {
        return false;
      }
    }
    return true;
  }
}
