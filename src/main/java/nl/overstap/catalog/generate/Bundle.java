package nl.overstap.catalog.generate;

import java.util.List;

/// What one module teaches and asks, before it is known how it is given.
///
/// @param functie for which it was made
/// @param niveau at which all its skills are taught
/// @param vooraf groepen, all of which must hold
record Bundle(int functie, List<Integer> skills, int niveau, List<Groep> vooraf) {

  Bundle {
    skills = List.copyOf(skills);
    vooraf = List.copyOf(vooraf);
  }

  /// Skills at a niveau of which one is enough.
  record Groep(List<Integer> skills, int niveau) {
    Groep {
      skills = List.copyOf(skills);
    }
  }
}
