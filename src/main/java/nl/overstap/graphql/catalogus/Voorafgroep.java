package nl.overstap.graphql.catalogus;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import nl.overstap.domain.opleiding.Voorafeis;

/// What an opleiding asks beforehand: one of these is enough (R3).
record Voorafgroep(List<Voorafeis> eenVan) {
  Voorafgroep {
    eenVan = List.copyOf(eenVan);
  }

  /// One per groep, in the order of the rows.
  static List<Voorafgroep> groupsOf(List<Voorafeis> rows) {
    return rows.stream()
        .collect(Collectors.groupingBy(Voorafeis::groep, LinkedHashMap::new, Collectors.toList()))
        .values()
        .stream()
        .map(Voorafgroep::new)
        .toList();
  }
}
