package nl.overstap.snapshot;

import java.util.LinkedHashSet;
import java.util.Set;
import nl.overstap.domain.kwalificatie.KwalificatieId;
import nl.overstap.domain.opleiding.Leereffect;
import nl.overstap.domain.opleiding.OpleidingId;

/// What finishing an opleiding gives: what it teaches, what it leads to, and all that its modules
/// give (R5).
final class Effects {
  private final Concepts concepts;
  private final FactTable facts;

  Effects(Concepts concepts, FactTable facts) {
    this.concepts = concepts;
    this.facts = facts;
  }

  /// Fact numbers; BESTAAT_UIT has no cycles, so this ends.
  Set<Integer> ofFinishing(OpleidingId opleiding) {
    Set<Integer> effects = new LinkedHashSet<>();
    addTo(effects, opleiding);
    return effects;
  }

  /// What an opleiding gives by itself, apart from its modules: all that is new for somebody who
  /// finishes it by finishing the last module.
  Set<Integer> ownOf(OpleidingId opleiding) {
    Set<Integer> effects = new LinkedHashSet<>();
    addOwn(effects, opleiding);
    return effects;
  }

  private void addTo(Set<Integer> effects, OpleidingId opleiding) {
    addOwn(effects, opleiding);
    for (OpleidingId module : concepts.modules().of(opleiding)) {
      addTo(effects, module);
    }
  }

  private void addOwn(Set<Integer> effects, OpleidingId opleiding) {
    facts.findAfgerond(opleiding).ifPresent(effects::add);
    for (Leereffect leert : concepts.leereffecten().of(opleiding)) {
      effects.addAll(facts.skillUpTo(leert.skill(), leert.niveau()));
    }
    for (KwalificatieId kwalificatie : concepts.opleidingen().get(opleiding).leidtOpTot()) {
      effects.add(facts.kwalificatie(kwalificatie));
    }
  }
}
