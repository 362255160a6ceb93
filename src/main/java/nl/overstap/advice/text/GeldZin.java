package nl.overstap.advice.text;

import java.util.List;
import java.util.Objects;
import nl.overstap.advice.answer.Inspanning;
import nl.overstap.advice.answer.Stap;
import nl.overstap.domain.Bedrag;
import nl.overstap.domain.opleiding.Betaler;
import nl.overstap.domain.opleiding.Opleiding;

/// What a path costs the person, at both ends: when others pay their part, and when they do not.
record GeldZin(List<Stap> stappen, Inspanning totaal) {
  String tekst() {
    Bedrag eigen = totaal.kosten();
    if (totaal.prijs().cents() == 0) {
      return "Dit pad kost niets.";
    }
    if (eigen.equals(totaal.prijs())) {
      return "Je betaalt zelf %s.".formatted(eigen);
    }
    List<String> anderen = anderen();
    return "Je betaalt zelf %s als %s %s%s. Anders betaal je %s."
        .formatted(
            Zinnen.bedrag(eigen),
            Zinnen.opsomming(anderen),
            eigen.cents() == 0 ? "" : "de rest ",
            anderen.size() == 1 ? "betaalt" : "betalen",
            totaal.prijs());
  }

  private List<String> anderen() {
    return stappen.stream()
        .filter(stap -> stap.inspanning().prijs().compareTo(stap.inspanning().kosten()) > 0)
        .map(Stap::opleiding)
        .filter(Objects::nonNull)
        .map(Opleiding::betaler)
        .distinct()
        .sorted()
        .map(GeldZin::wie)
        .toList();
  }

  private static String wie(Betaler betaler) {
    return switch (betaler) {
      case DEELNEMER -> "jij";
      case WERKGEVER -> "je werkgever";
      case OVERHEID -> "de overheid";
      case SCHOOL -> "de school";
    };
  }
}
