package nl.overstap.catalog.read.verschil;

import java.util.Set;

/// Which differences to list.
///
/// @param soorten of these kinds; empty for all
/// @param wat of these sorts; empty for all
public record VerschilFilter(Set<Conceptsoort> soorten, Set<Wijzigingsoort> wat) {
  public static final VerschilFilter ALLES = new VerschilFilter(Set.of(), Set.of());

  public VerschilFilter {
    soorten = Set.copyOf(soorten);
    wat = Set.copyOf(wat);
  }

  /// Whether a difference is to be listed.
  public boolean passes(Conceptsoort soort, Wijzigingsoort what) {
    return (soorten.isEmpty() || soorten.contains(soort)) && (wat.isEmpty() || wat.contains(what));
  }
}
