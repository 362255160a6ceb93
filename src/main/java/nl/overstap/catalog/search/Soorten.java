package nl.overstap.catalog.search;

import java.util.Set;
import nl.overstap.domain.vraag.Soort;

/// Which kinds of things are asked for.
///
/// @param asked empty for all kinds
record Soorten(Set<Soort> asked) {

  /// What each kind counts for, by its ordinal; 0 for what is not asked.
  float[] factors(Vraag vraag) {
    float[] factors = new float[Soort.values().length];
    for (Soort soort : Soort.values()) {
      boolean isAsked = asked.isEmpty() || asked.contains(soort);
      factors[soort.ordinal()] = isAsked ? Hints.factor(soort, vraag) : 0;
    }
    return factors;
  }
}
