package nl.overstap.funding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.overstap.domain.Bedrag;
import nl.overstap.domain.praktijk.Ontvanger;
import nl.overstap.domain.praktijk.Regeling;

/// All regelingen of a catalogue.
public final class Regelingen {
  private final List<Regeling> regelingen;

  public Regelingen(List<Regeling> regelingen) {
    this.regelingen =
        regelingen.stream().filter(regeling -> !regeling.levensloop().vervallen()).toList();
  }

  /// Only those of which this one receives the money.
  public Regelingen voor(Ontvanger ontvanger) {
    return new Regelingen(
        regelingen.stream().filter(regeling -> regeling.ontvanger() == ontvanger).toList());
  }

  public boolean isEmpty() {
    return regelingen.isEmpty();
  }

  /// Those that apply to a step, or could; never one of which a condition is known to fail. Sure
  /// ones first, then in the order of the catalogue. Only the best one lowers what the person pays:
  /// nobody promises that they add up.
  public List<Toepassing> voor(Leerstap stap, Aanvrager aanvrager) {
    List<Toepassing> found = new ArrayList<>();
    for (Regeling regeling : regelingen) {
      Toets toets = new Toets(regeling, stap, aanvrager);
      switch (toets.oordeel()) {
        case JA -> found.add(new Toepassing(regeling, Zekerheid.ZEKER, toets.verlaging()));
        case ONBEKEND -> found.add(new Toepassing(regeling, Zekerheid.MISSCHIEN, Bedrag.ZERO));
        case NEE -> {}
      }
    }
    found.sort(
        Comparator.comparing(Toepassing::zekerheid)
            .thenComparing(Toepassing::verlaging, Comparator.reverseOrder()));
    return onlyTheBest(found);
  }

  /// What the person pays less by the best of these.
  public static Bedrag verlaging(List<Toepassing> toepassingen) {
    return toepassingen.stream()
        .map(Toepassing::verlaging)
        .max(Comparator.naturalOrder())
        .orElse(Bedrag.ZERO);
  }

  private static List<Toepassing> onlyTheBest(List<Toepassing> found) {
    List<Toepassing> one = new ArrayList<>();
    for (Toepassing toepassing : found) {
      boolean first = one.isEmpty();
      one.add(
          first || toepassing.verlaging().cents() == 0
              ? toepassing
              : new Toepassing(toepassing.regeling(), Zekerheid.MISSCHIEN, Bedrag.ZERO));
    }
    return List.copyOf(one);
  }
}
