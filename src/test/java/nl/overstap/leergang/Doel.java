package nl.overstap.leergang;

import java.util.List;

/// A functie that asks these skills.
record Doel(String id, List<String> skills) {
  Doel {
    skills = List.copyOf(skills);
  }

  /// The functie that asks one skill only.
  static Doel of(String skill) {
    return new Doel("doel/" + skill, List.of(skill));
  }
}
