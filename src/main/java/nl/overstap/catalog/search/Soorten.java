package nl.overstap.catalog.search;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import nl.overstap.domain.vraag.Soort;

/// Which kinds of things are asked for.
///
/// @param asked empty for all kinds
record Soorten(Set<Soort> asked) {

  /// What each kind counts for, nothing for what is not asked.
  Map<Soort, Float> factors(Vraag vraag) {
    Map<Soort, Float> factors = new EnumMap<>(Soort.class);
    for (Soort soort : Soort.values()) {
      if (asked.isEmpty() || asked.contains(soort)) {
        factors.put(soort, Hints.factor(soort, vraag));
      }
    }
    return factors;
  }
}
