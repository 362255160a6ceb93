package nl.overstap.referee;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// R1: what a person has: skills with their highest niveau, kwalificaties held, opleidingen
/// finished, functies with the months worked in them. Nothing is unlearned, so it only grows.
record Facts(
    Map<String, Integer> skills,
    Set<String> kwalificaties,
    Set<String> opleidingen,
    Map<String, Integer> months) {

  static Facts none() {
    return new Facts(new HashMap<>(), new HashSet<>(), new HashSet<>(), new HashMap<>());
  }

  Facts copy() {
    return new Facts(
        new HashMap<>(skills),
        new HashSet<>(kwalificaties),
        new HashSet<>(opleidingen),
        new HashMap<>(months));
  }

  /// How many facts there are; a niveau counts with all lower ones.
  int size() {
    int niveaus = skills.values().stream().mapToInt(Integer::intValue).sum();
    int maanden = months.values().stream().mapToInt(Integer::intValue).sum();
    return niveaus + kwalificaties.size() + opleidingen.size() + maanden;
  }

  /// R2: the niveau of a skill; having it means having all lower ones; 0 is none.
  int niveau(String skill) {
    return skills.getOrDefault(skill, 0);
  }

  int monthsIn(String functie) {
    return months.getOrDefault(functie, 0);
  }

  /// Returns whether this was new.
  boolean learn(String skill, int niveau) {
    if (niveau <= niveau(skill)) {
      return false;
    }
    skills.put(skill, niveau);
    return true;
  }

  void work(String functie, int maanden) {
    months.merge(functie, maanden, Math::max);
  }
}
