package nl.overstap.snapshot;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import nl.overstap.domain.kwalificatie.KwalificatieId;
import nl.overstap.domain.opleiding.Leereffect;
import nl.overstap.domain.opleiding.OpleidingId;

/// What finishing an opleiding gives: what it teaches, what it leads to, and all that its modules
/// give (R5).
final class Effects {
  private final Concepts concepts;
  private final FactTable facts;
  private final Map<OpleidingId, Set<Integer>> known = new HashMap<>();

  Effects(Concepts concepts, FactTable facts) {
    this.concepts = concepts;
    this.facts = facts;
  }

  /// Fact numbers; BESTAAT_UIT has no cycles, so this ends.
  Set<Integer> ofFinishing(OpleidingId opleiding) {
    Set<Integer> done = known.get(opleiding);
    if (done == null) {
      done = compute(opleiding);
      known.put(opleiding, done);
    }
    return done;
  }

  private Set<Integer> compute(OpleidingId opleiding) {
    Set<Integer> effects = new LinkedHashSet<>();
    facts.findAfgerond(opleiding).ifPresent(effects::add);
    for (Leereffect leert : concepts.leereffecten().of(opleiding)) {
      effects.add(facts.skill(leert.skill(), leert.niveau()));
    }
    for (KwalificatieId kwalificatie : concepts.opleidingen().get(opleiding).leidtOpTot()) {
      effects.add(facts.kwalificatie(kwalificatie));
    }
    for (OpleidingId module : concepts.modules().of(opleiding)) {
      effects.addAll(ofFinishing(module));
    }
    return effects;
  }
}
