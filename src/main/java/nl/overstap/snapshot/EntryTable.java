package nl.overstap.snapshot;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.overstap.domain.functie.Belang;
import nl.overstap.domain.functie.FunctieId;
import nl.overstap.domain.functie.KwalificatieEis;
import nl.overstap.domain.functie.Moment;
import nl.overstap.domain.functie.SkillEis;
import nl.overstap.domain.skill.SkillSoort;

/// What each functie asks beforehand, as facts: plannable skills, and for each groep of
/// kwalificaties the fact that one of them is held.
public final class EntryTable {
  private final Concepts concepts;
  private final FactTable facts;
  private final Map<FunctieId, Map<String, Integer>> groepen = new HashMap<>();
  private final Map<FunctieId, List<Integer>> entries = new HashMap<>();

  EntryTable(Concepts concepts, FactTable facts) {
    this.concepts = concepts;
    this.facts = facts;
  }

  /// Makes the facts "one of this groep" for a functie.
  void addGroepen(FunctieId functie, AuxiliaryFacts auxiliary) {
    Map<String, List<Integer>> alternatives = new LinkedHashMap<>();
    for (KwalificatieEis eis : concepts.kwalificatieEisen().of(functie)) {
      if (eis.moment() == Moment.VOORAF) {
        alternatives
            .computeIfAbsent(eis.groep(), groep -> new ArrayList<>())
            .add(facts.kwalificatie(eis.kwalificatie()));
      }
    }
    Map<String, Integer> factOfGroep = new LinkedHashMap<>();
    alternatives.forEach((groep, oneOf) -> factOfGroep.put(groep, auxiliary.eitherOf(oneOf)));
    groepen.put(functie, factOfGroep);
    entries.put(functie, entryOf(functie));
  }

  /// Per groep of VOORAF kwalificaties the fact that one of them is held.
  public Map<String, Integer> groepen(FunctieId functie) {
    return groepen.getOrDefault(functie, Map.of());
  }

  /// All that must hold before somebody can start working in this functie: its ESSENTIEEL skills
  /// other than HOUDING, and its groepen.
  public List<Integer> entry(FunctieId functie) {
    return entries.getOrDefault(functie, List.of());
  }

  private List<Integer> entryOf(FunctieId functie) {
    List<Integer> entry = new ArrayList<>();
    for (SkillEis eis : concepts.skillEisen().of(functie)) {
      if (isPlannable(eis) && eis.belang() == Belang.ESSENTIEEL) {
        entry.add(facts.skill(eis.skill(), eis.niveau()));
      }
    }
    entry.addAll(groepen(functie).values());
    return List.copyOf(entry);
  }

  /// False for HOUDING: it is discussed, never a goal nor a reason for a step (R12).
  public boolean isPlannable(SkillEis eis) {
    return concepts.skills().get(eis.skill()).soort() != SkillSoort.HOUDING;
  }
}
