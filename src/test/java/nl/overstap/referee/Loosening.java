package nl.overstap.referee;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import nl.overstap.referee.Vraag.Filters;
import nl.overstap.referee.Vraag.Voorwaarden;

/// A question with one wish given up (R14), of one kind.
///
/// @param vraag the question that is then asked
/// @param word what an answer that proposes this must name
/// @param size how much is given up; of two of a kind the less is proposed
record Loosening(Vraag vraag, String word, int size) {

  private static final int FULL_WEEK = 40;
  private static final int STEP_HOURS = 4;
  private static final int MOST_TUSSENFUNCTIES = 5;

  /// All of a kind, up to giving the wish up altogether.
  static List<Loosening> of(String soort, CsvCatalogue csv, Vraag vraag) {
    return switch (soort) {
      case "UREN" -> urenPerWeek(vraag);
      case "LEERWEG" -> leerwegen(vraag);
      case "REGIO" -> regios(csv, vraag);
      case "ZONDER" -> zonder(vraag);
      case "VIA_FUNCTIES" -> werk(vraag);
      default -> throw new IllegalArgumentException(soort);
    };
  }

  /// Four hours a week more at a time, up to a full week.
  private static List<Loosening> urenPerWeek(Vraag vraag) {
    List<Loosening> all = new ArrayList<>();
    long now = vraag.voorwaarden().filters().urenPerWeek();
    for (long uren = now; now > 0 && uren < FULL_WEEK; ) {
      uren = Math.min(FULL_WEEK, uren + STEP_HOURS);
      Filters f = vraag.voorwaarden().filters();
      all.add(
          new Loosening(
              vraag.with(
                  new Filters(
                      uren,
                      f.leerwegen(),
                      f.vormen(),
                      f.regios(),
                      f.zonder(),
                      f.inkomenNodig(),
                      f.zelfBetalen())),
              " %d uur per week".formatted(uren),
              (int) uren));
    }
    return all;
  }

  private static List<Loosening> leerwegen(Vraag vraag) {
    Filters f = vraag.voorwaarden().filters();
    List<Loosening> all = new ArrayList<>();
    more(f.leerwegen(), RandomOpleidingen.LEERWEGEN)
        .forEach(leerweg ->
            all.add(
                ways(vraag, plus(f.leerwegen(), leerweg), f.vormen(), text(leerweg), 1)));
    more(f.vormen(), RandomOpleidingen.VORMEN)
        .forEach(vorm ->
            all.add(ways(vraag, f.leerwegen(), plus(f.vormen(), vorm), text(vorm), 1)));
    if (!f.leerwegen().isEmpty() || !f.vormen().isEmpty()) {
      all.add(ways(vraag, List.of(), List.of(), "elke leerweg en vorm", 2));
    }
    if (f.inkomenNodig()) {
      Filters unpaid =
          new Filters(
              f.urenPerWeek(),
              f.leerwegen(),
              f.vormen(),
              f.regios(),
              f.zonder(),
              false,
              f.zelfBetalen());
      all.add(new Loosening(vraag.with(unpaid), "zonder loon", 3));
    }
    return all;
  }

  private static Loosening ways(
      Vraag vraag, List<String> leerwegen, List<String> vormen, String word, int size) {
    Filters f = vraag.voorwaarden().filters();
    Filters loosened =
        new Filters(
            f.urenPerWeek(),
            leerwegen,
            vormen,
            f.regios(),
            f.zonder(),
            f.inkomenNodig(),
            f.zelfBetalen());
    return new Loosening(vraag.with(loosened), word, size);
  }

  private static String text(String id) {
    return id.equals("BOL") || id.equals("BBL")
        ? id
        : id.toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /// A neighbour of where one goes now, then another, then all.
  private static List<Loosening> regios(CsvCatalogue csv, Vraag vraag) {
    String own = vraag.profiel().regio();
    Set<String> around = new LinkedHashSet<>(vraag.voorwaarden().filters().regios());
    if (around.isEmpty() && !own.isEmpty()) {
      around.add(own);
      around.addAll(neighbours(csv, Set.of(own)));
    }
    List<Loosening> all = new ArrayList<>();
    if (!around.isEmpty()) {
      Set<String> near = neighbours(csv, around);
      for (String regio : more(List.copyOf(around), RandomCatalogue.REGIOS)) {
        List<String> wider = plus(List.copyOf(around), regio);
        all.add(regios(vraag, wider, "in " + regio + " ", near.contains(regio) ? 1 : 2));
      }
      all.add(regios(vraag, RandomCatalogue.REGIOS, "in elke regio", 3));
    }
    return all;
  }

  private static Set<String> neighbours(CsvCatalogue csv, Set<String> regios) {
    Set<String> near = new LinkedHashSet<>();
    regios.forEach(regio ->
        csv.where("regio_buren", "regio", regio).forEach(row -> near.add(row.get("buur"))));
    return near;
  }

  private static Loosening regios(Vraag vraag, List<String> regios, String word, int size) {
    Filters f = vraag.voorwaarden().filters();
    Filters loosened =
        new Filters(
            f.urenPerWeek(),
            f.leerwegen(),
            f.vormen(),
            regios,
            f.zonder(),
            f.inkomenNodig(),
            f.zelfBetalen());
    return new Loosening(vraag.with(loosened), word, size);
  }

  private static List<Loosening> zonder(Vraag vraag) {
    List<String> zonder = vraag.voorwaarden().filters().zonder();
    List<Loosening> all = new ArrayList<>();
    for (String id : zonder) {
      List<String> rest = zonder.stream().filter(other -> !other.equals(id)).toList();
      all.add(without(vraag, rest, "'" + id + "'", 1));
    }
    if (zonder.size() > 1) {
      all.add(without(vraag, List.of(), "niets uitsluit", 2));
    }
    return all;
  }

  private static Loosening without(Vraag vraag, List<String> zonder, String word, int size) {
    Filters f = vraag.voorwaarden().filters();
    Filters loosened =
        new Filters(
            f.urenPerWeek(),
            f.leerwegen(),
            f.vormen(),
            f.regios(),
            zonder,
            f.inkomenNodig(),
            f.zelfBetalen());
    return new Loosening(vraag.with(loosened), word, size);
  }

  /// Work on the way, then in one functie more at a time.
  private static List<Loosening> werk(Vraag vraag) {
    Voorwaarden v = vraag.voorwaarden();
    List<Loosening> all = new ArrayList<>();
    if (!v.viaFuncties()) {
      int least = Math.max(1, v.maxTussenfuncties());
      all.add(werk(vraag, least, "in een andere functie", least));
    }
    for (int most = v.maxTussenfuncties() + 1; most <= MOST_TUSSENFUNCTIES; most++) {
      all.add(werk(vraag, most, "in %d andere functie".formatted(most), most));
    }
    return all;
  }

  private static Loosening werk(Vraag vraag, int most, String word, int size) {
    Voorwaarden v = vraag.voorwaarden();
    Voorwaarden loosened =
        new Voorwaarden(
            v.grenzen(),
            v.filters(),
            v.dekking(),
            true,
            most,
            v.ookKwalificaties(),
            v.metBegeleiding());
    return new Loosening(vraag.with(loosened), word, size);
  }

  private static List<String> more(List<String> wished, List<String> all) {
    return wished.isEmpty() ? List.of() : all.stream().filter(id -> !wished.contains(id)).toList();
  }

  private static List<String> plus(List<String> list, String more) {
    return Stream.concat(list.stream(), Stream.of(more)).toList();
  }
}
