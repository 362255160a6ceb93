package nl.overstap.referee;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.overstap.advice.answer.GeenPad;
import nl.overstap.advice.answer.blokkade.BlokkadeSoort;
import nl.overstap.advice.answer.blokkade.Versoepeling;
import nl.overstap.advice.answer.blokkade.VersoepelingSoort;
import nl.overstap.advice.answer.stap.Inspanning;
import nl.overstap.advice.answer.stap.Vereiste;
import nl.overstap.referee.Totaal.Pair;
import nl.overstap.referee.Vraag.Grenzen;

/// R14: what is wrong with what an answer proposes to give up: each must open a path, be the least
/// of its kind, and be absent only where its kind alone opens none.
final class LooseningFaults {

  private final CsvCatalogue csv;
  private final Vraag vraag;
  private final GeenPad geenPad;
  private final List<String> faults = new ArrayList<>();

  LooseningFaults(CsvCatalogue csv, Vraag vraag, GeenPad geenPad) {
    this.csv = csv;
    this.vraag = vraag;
    this.geenPad = geenPad;
  }

  List<String> of(List<Versoepeling> given) {
    List<VersoepelingSoort> order = given.stream().map(Versoepeling::soort).toList();
    SeededComparison.differ(
        faults,
        "R14 een per soort, op volgorde",
        order,
        order.stream().distinct().sorted().toList());
    for (VersoepelingSoort soort : VersoepelingSoort.values()) {
      Optional<Versoepeling> one = given.stream().filter(v -> v.soort() == soort).findFirst();
      switch (soort) {
        case WEKEN, KOSTEN -> limit(soort.name(), one);
        case UREN -> uren(one);
        case LEERWEG, REGIO, ZONDER, VIA_FUNCTIES -> filter(soort.name(), one);
        case ONTBREKENDE_MODULE -> module(one);
      }
    }
    return List.copyOf(faults);
  }

  private void uren(Optional<Versoepeling> given) {
    if (least("UREN").isPresent()) {
      limit("UREN", given);
    } else {
      filter("UREN", given);
    }
  }

  /// Whatever the question minimises, the least of this limit with which there is a path.
  private void limit(String grens, Optional<Versoepeling> given) {
    SeededComparison.differ(faults, "R14 " + grens, given.map(v -> value(grens, v)), least(grens));
  }

  private static Long value(String grens, Versoepeling given) {
    Inspanning totaal = Objects.requireNonNull(given.totaal());
    return switch (grens) {
      case "WEKEN" -> (long) totaal.weken().tenths();
      case "KOSTEN" -> totaal.kosten().cents();
      default -> (long) totaal.uren();
    };
  }

  private Optional<Long> least(String grens) {
    Grenzen g = vraag.voorwaarden().grenzen();
    Grenzen loosened =
        new Grenzen(
            grens.equals("WEKEN") ? Long.MAX_VALUE : g.weken(),
            grens.equals("KOSTEN") ? Long.MAX_VALUE : g.cents(),
            grens.equals("UREN") ? Long.MAX_VALUE : g.uren());
    if (loosened.equals(g)) {
      return Optional.empty();
    }
    boolean isWeeks = grens.equals("WEKEN");
    Vraag asked = isWeeks ? vraag.optimising("WEKEN").with(loosened) : vraag.with(loosened);
    return BruteforceFront.of(new Problem(csv, asked), List.of(grens)).stream()
        .findFirst()
        .map(List::getFirst);
  }

  private void filter(String soort, Optional<Versoepeling> given) {
    List<Loosening> all = Loosening.of(soort, csv, vraag);
    List<Loosening> opening = all.stream().filter(one -> best(one.vraag()).isPresent()).toList();
    if (given.isEmpty() || opening.isEmpty()) {
      SeededComparison.differ(faults, "R14 " + soort, given.isPresent(), !opening.isEmpty());
      return;
    }
    Versoepeling versoepeling = given.get();
    int least = opening.stream().mapToInt(Loosening::size).min().orElseThrow();
    boolean right =
        opening.stream()
            .filter(one -> one.size() == least && versoepeling.uitleg().contains(one.word()))
            .anyMatch(one -> best(one.vraag()).equals(Optional.of(pair(versoepeling))));
    if (!right) {
      faults.add("R14 %s: %s hoort een te zijn van %s".formatted(soort, versoepeling, opening));
    }
  }

  private Pair pair(Versoepeling given) {
    Inspanning t = Objects.requireNonNull(given.totaal());
    return new Totaal(
            t.weken().tenths(),
            t.uren(),
            t.werkuren(),
            t.kosten().cents(),
            t.prijs().cents(),
            t.stappen(),
            0)
        .pair(vraag.optimaliseer());
  }

  private Optional<Pair> best(Vraag asked) {
    return best(new Problem(csv, asked));
  }

  private static Optional<Pair> best(Problem problem) {
    return Bruteforce.solve(problem)
        .map(path -> Replay.total(path).pair(problem.vraag().optimaliseer()));
  }

  /// When all that blocks is that nothing teaches it: as if it need not be held.
  private void module(Optional<Versoepeling> given) {
    boolean untaught =
        geenPad.redenen().stream().allMatch(r -> r.soort() == BlokkadeSoort.NIET_TE_LEREN);
    Set<Set<Requirement>> taught = new HashSet<>();
    geenPad.redenen().stream()
        .map(reden -> reden.vereiste())
        .filter(Objects::nonNull)
        .forEach(vereiste -> taught.add(groep(vereiste)));
    Optional<Pair> shouldBe =
        untaught ? best(new Problem(csv, vraag).withoutGoals(taught)) : Optional.empty();
    SeededComparison.differ(faults, "R14 ONTBREKENDE_MODULE", given.map(this::pair), shouldBe);
  }

  private static Set<Requirement> groep(Vereiste vereiste) {
    if (vereiste.skill() != null) {
      int niveau = Objects.requireNonNull(vereiste.niveau());
      return Set.of(new Requirement.Skill(vereiste.skill().id().value(), niveau));
    }
    return vereiste.eenVan().stream()
        .map(one -> new Requirement.Kwalificatie(one.id().value()))
        .collect(Collectors.toSet());
  }
}
