package nl.overstap.referee;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// R9, R11: which aanbod a step goes through, and whether the filters leave any.
final class Options {

  private final CsvCatalogue csv;
  private final Vraag vraag;
  private final String ownRegio;

  Options(CsvCatalogue csv, Vraag vraag) {
    this.csv = csv;
    this.vraag = vraag;
    this.ownRegio = csv.current("regios", vraag.profiel().regio());
  }

  /// The cheapest option, then an aanbod before the opleiding itself (an invented one after it),
  /// own regio, neighbour, id.
  Optional<Option> choose(Row opleiding) {
    List<Option> known =
        csv.where("aanbod", "opleiding", opleiding.get("id")).stream()
            .filter(aanbod -> !aanbod.yes("vervallen", false))
            .filter(this::passesRegio)
            .filter(aanbod -> !isLeftOut(aanbod.get("id")) && !isLeftOut(aanbod.get("opleider")))
            .map(aanbod -> option(opleiding, aanbod))
            .filter(option -> passes(opleiding, option))
            .toList();
    List<Option> all = new ArrayList<>(known);
    if (mayBeTakenWithoutAanbod(opleiding, known) && passes(opleiding, itself(opleiding))) {
      all.add(itself(opleiding));
    }
    return all.stream().min(choice());
  }

  private Comparator<Option> choice() {
    return Comparator.comparingLong(Option::prijs)
        .thenComparingInt(this::kind)
        .thenComparingInt(Option::distance)
        .thenComparing(Option::aanbod);
  }

  /// A real aanbod, the opleiding itself, an invented aanbod.
  private int kind(Option option) {
    if (option.aanbod().isEmpty()) {
      return 1;
    }
    boolean invented =
        csv.where("aanbod", "id", option.aanbod()).stream()
            .anyMatch(row -> row.is("herkomst", "VOORBEELD"));
    return invented ? 2 : 0;
  }

  /// R9 `beschikbaar`.
  private static boolean mayBeTakenWithoutAanbod(Row opleiding, List<Option> known) {
    return switch (opleiding.get("beschikbaar", "LANDELIJK")) {
      case "LANDELIJK" -> true;
      case "ONBEKEND" -> known.isEmpty();
      case "ALLEEN_AANBOD" -> false;
      default -> throw new IllegalArgumentException("Onbekend beschikbaar: " + opleiding);
    };
  }

  /// An aanbod replaces kosten, leerweg and vorm where filled, never weken or uren.
  private Option option(Row opleiding, Row aanbod) {
    return new Option(
        aanbod.get("id"),
        aanbod.get("leerweg", opleiding.get("leerweg")),
        aanbod.get("vorm", opleiding.get("vorm")),
        (aanbod.has("kosten") ? aanbod : opleiding).amount("kosten", 2),
        distance(csv.current("regios", aanbod.get("regio"))),
        false);
  }

  private static Option itself(Row opleiding) {
    return new Option(
        "",
        opleiding.get("leerweg"),
        opleiding.get("vorm"),
        opleiding.amount("kosten", 2),
        2,
        opleiding.is("beschikbaar", "ONBEKEND"));
  }

  private int distance(String regio) {
    if (regio.isEmpty() || ownRegio.isEmpty()) {
      return 2;
    }
    if (regio.equals(ownRegio)) {
      return 0;
    }
    return isNeighbour(regio) ? 1 : 2;
  }

  private boolean isNeighbour(String regio) {
    return csv.where("regio_buren", "regio", ownRegio).stream()
        .anyMatch(row -> row.is("buur", regio));
  }

  /// `regios` filters; without it the own regio and its neighbours; without both, all. An aanbod
  /// without regio passes.
  private boolean passesRegio(Row aanbod) {
    String regio = csv.current("regios", aanbod.get("regio"));
    if (regio.isEmpty()) {
      return true;
    }
    List<String> asked = vraag.voorwaarden().filters().regios();
    if (!asked.isEmpty()) {
      return asked.contains(regio);
    }
    return ownRegio.isEmpty() || distance(regio) < 2;
  }

  /// R11.
  private boolean isLeftOut(String id) {
    return !id.isEmpty() && vraag.voorwaarden().filters().zonder().contains(id);
  }

  /// An empty leerweg or vorm does not pass a filter on it.
  private boolean passes(Row opleiding, Option option) {
    Vraag.Filters filters = vraag.voorwaarden().filters();
    return (filters.leerwegen().isEmpty() || filters.leerwegen().contains(option.leerweg()))
        && (filters.vormen().isEmpty() || filters.vormen().contains(option.vorm()))
        && !(filters.inkomenNodig() && isUnpaidDaytime(opleiding, option));
  }

  /// R8 `inkomenNodig`: no step in daytime without pay of more than 2 weken.
  private static boolean isUnpaidDaytime(Row opleiding, Option option) {
    return !opleiding.has("leerbaan")
        && opleiding.amount("weken", 1) > 20
        && isDaytime(option.vorm())
        && !List.of("BBL", "WERKPLEK").contains(option.leerweg());
  }

  static boolean isDaytime(String vorm) {
    return List.of("DAG", "WERKPLEK", "").contains(vorm);
  }
}
