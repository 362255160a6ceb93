package nl.overstap.advice.text;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.overstap.advice.answer.stap.Inspanning;
import nl.overstap.advice.answer.stap.RegelingBijStap;
import nl.overstap.advice.answer.stap.Stap;
import nl.overstap.domain.Bedrag;
import nl.overstap.domain.opleiding.Betaler;
import nl.overstap.domain.opleiding.Opleiding;
import nl.overstap.domain.praktijk.Ontvanger;

/// What a path costs the person, at both ends: when others pay their part, and when they do not.
record GeldZin(List<Stap> stappen, Inspanning totaal) {
  String tekst() {
    return betaling() + regelingen();
  }

  private String betaling() {
    Bedrag eigen = totaal.kosten();
    if (totaal.prijs().cents() == 0) {
      return "Dit pad kost niets.";
    }
    List<String> anderen = anderen();
    if (anderen.isEmpty()) {
      return "Je betaalt zelf %s.".formatted(eigen);
    }
    return "Je betaalt zelf %s als %s %s%s. Anders betaal je %s."
        .formatted(
            Zinnen.bedrag(eigen),
            Zinnen.opsomming(anderen),
            eigen.cents() == 0 ? "" : "de rest ",
            anderen.size() == 1 ? "betaalt" : "betalen",
            zonderAnderen());
  }

  private Bedrag zonderAnderen() {
    return new Bedrag(
        stappen.stream()
            .mapToLong(stap -> stap.inspanning().prijs().cents() - verlaging(stap))
            .sum());
  }

  private static long verlaging(Stap stap) {
    return stap.regelingen().stream().mapToLong(bij -> bij.verlaging().cents()).sum();
  }

  /// What a regeling surely takes off, and what the person may ask for. What others may get stands
  /// with the steps.
  private String regelingen() {
    return stappen.stream()
        .flatMap(stap -> stap.regelingen().stream().map(bij -> zin(stap, bij)))
        .collect(Collectors.joining());
  }

  private static String zin(Stap stap, RegelingBijStap bij) {
    String naam = bij.regeling().naam();
    if (bij.verlaging().cents() > 0) {
      return " Daar is %s van %s al af.".formatted(bij.verlaging(), naam);
    }
    return bij.regeling().ontvanger() == Ontvanger.PERSOON
        ? " Vraag bij stap %d na of je %s kunt krijgen.".formatted(stap.nummer(), naam)
        : "";
  }

  private List<String> anderen() {
    return stappen.stream()
        .filter(stap ->
            stap.inspanning().prijs().cents()
                > stap.inspanning().kosten().cents() + verlaging(stap))
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
