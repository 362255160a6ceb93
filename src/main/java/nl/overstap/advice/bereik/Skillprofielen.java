package nl.overstap.advice.bereik;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.overstap.domain.functie.Belang;
import nl.overstap.domain.functie.FunctieId;
import nl.overstap.domain.functie.SkillEis;
import nl.overstap.domain.skill.Niveau;
import nl.overstap.domain.skill.SkillId;
import nl.overstap.snapshot.Concepts;
import nl.overstap.snapshot.FactState;
import nl.overstap.snapshot.Snapshot;

/// How well what somebody can do fits what a functie asks: the cosine of their skills, each weighed
/// by how rare it is (the logarithm of all functies per functie that asks it); an essential
/// requirement counts twice as much as another. A skill that somebody has at a lower niveau than
/// asked counts.
final class Skillprofielen {
  private static final double OTHER_THAN_ESSENTIAL = 0.5;

  private final Snapshot snapshot;
  private final Concepts concepts;
  private final Map<SkillId, Double> rarity = new HashMap<>();
  private final List<Rare> asked = new ArrayList<>();

  /// @param fact holds for whoever has the skill at some niveau
  private record Rare(SkillId skill, int fact, double rarity) {}

  Skillprofielen(Snapshot snapshot) {
    this.snapshot = snapshot;
    this.concepts = snapshot.concepts();
    Map<SkillId, Integer> timesAsked = new HashMap<>();
    int functies = 0;
    for (FunctieId functie : concepts.functies().ids()) {
      Set<SkillId> skills = new HashSet<>();
      concepts.skillEisen().of(functie).forEach(eis -> skills.add(eis.skill()));
      skills.forEach(skill -> timesAsked.merge(skill, 1, Integer::sum));
      functies += skills.isEmpty() ? 0 : 1;
    }
    double all = functies;
    timesAsked.forEach((skill, times) -> rarity.put(skill, Math.log(all / times)));
    rarity.forEach((skill, rare) ->
        asked.add(new Rare(skill, snapshot.facts().skill(skill, Niveau.MIN), rare)));
  }

  /// What somebody who sets out can do, to be compared with functies.
  Kunnen of(FactState start) {
    Set<SkillId> skills = new HashSet<>();
    double squares = 0;
    for (Rare rare : asked) {
      if (start.holds(rare.fact())) {
        skills.add(rare.skill());
        squares += rare.rarity() * rare.rarity();
      }
    }
    return new Kunnen(skills, Math.sqrt(squares));
  }

  /// What somebody can do.
  final class Kunnen {
    private final Set<SkillId> skills;
    private final double length;

    private Kunnen(Set<SkillId> skills, double length) {
      this.skills = skills;
      this.length = length;
    }

    /// From 0, nothing in common, to 1.
    double aansluiting(FunctieId functie) {
      double product = 0;
      double squares = 0;
      for (SkillEis eis : concepts.skillEisen().of(functie)) {
        double rare = rarity.getOrDefault(eis.skill(), 0.0);
        double weight = rare * (eis.belang() == Belang.ESSENTIEEL ? 1 : OTHER_THAN_ESSENTIAL);
        squares += weight * weight;
        product += skills.contains(eis.skill()) ? weight * rare : 0;
      }
      return product == 0 ? 0 : Math.min(1, product / (length * Math.sqrt(squares)));
    }
  }
}
