package nl.overstap.referee;

import java.util.List;

/// R3: alternatives, of which one is enough.
record Groep(List<Requirement> eenVan) {

  static Groep of(Requirement only) {
    return new Groep(List.of(only));
  }

  boolean holdsIn(Facts facts) {
    return eenVan.stream().anyMatch(requirement -> requirement.holdsIn(facts));
  }

  /// R3: all groepen must hold.
  static boolean allHold(List<Groep> groepen, Facts facts) {
    return groepen.stream().allMatch(groep -> groep.holdsIn(facts));
  }

  /// The first groep that does not hold, in words, or an empty text.
  static String missing(List<Groep> groepen, Facts facts) {
    return groepen.stream()
        .filter(groep -> !groep.holdsIn(facts))
        .findFirst()
        .map(groep -> groep.eenVan().toString())
        .orElse("");
  }
}
