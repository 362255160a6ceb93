package nl.overstap.advice.upskillpad;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.overstap.advice.question.UpskillpadVraag;
import nl.overstap.advice.upskillpad.VersoepelingFinder.Try;
import nl.overstap.domain.opleiding.Leerweg;
import nl.overstap.domain.opleiding.Vorm;
import nl.overstap.domain.regio.RegioId;
import nl.overstap.domain.vraag.Voorwaarden;
import nl.overstap.snapshot.Concepts;

/// The same question with one wish given up, from little to much.
final class Loosened {
  private static final int MOST_TUSSENFUNCTIES = 5;
  private static final int FULL_WEEK = 40;
  private static final int STEP_HOURS = 4;

  private final UpskillpadVraag vraag;
  private final Voorwaarden voorwaarden;
  private final Concepts concepts;

  Loosened(UpskillpadVraag vraag, Concepts concepts) {
    this.vraag = vraag;
    this.voorwaarden = vraag.voorwaarden();
    this.concepts = concepts;
  }

  /// One leerweg or vorm more, then all of them, then lessons by day without pay.
  List<Try> leerwegen() {
    List<Try> tries = new ArrayList<>();
    List<Leerweg> leerwegen = voorwaarden.leerwegen();
    List<Vorm> vormen = voorwaarden.vormen();
    if (leerwegen != null) {
      for (Leerweg more : added(leerwegen, Leerweg.values())) {
        tries.add(
            tried(
                voorwaarden.withLeerwegen(plus(leerwegen, more)),
                "Als %s ook mag, is er een pad.",
                text(more)));
      }
    }
    if (vormen != null) {
      for (Vorm more : added(vormen, Vorm.values())) {
        tries.add(
            tried(
                voorwaarden.withVormen(plus(vormen, more)),
                "Als %s ook mag, is er een pad.",
                text(more)));
      }
    }
    if (leerwegen != null || vormen != null) {
      tries.add(
          tried(
              voorwaarden.withLeerwegen(null).withVormen(null),
              "Als elke leerweg en vorm mag, is er een pad."));
    }
    if (voorwaarden.inkomenNodig()) {
      tries.add(
          tried(
              voorwaarden.withInkomenNodig(false),
              "Als je een tijd overdag kunt leren zonder loon, is er een pad."));
    }
    return tries;
  }

  /// One regio more, neighbours first, then all of them.
  List<Try> regios() {
    Set<RegioId> around = around();
    if (around.isEmpty()) {
      return List.of();
    }
    Set<RegioId> more = new LinkedHashSet<>();
    around.forEach(regio -> more.addAll(concepts.buren().of(regio)));
    more.addAll(concepts.regios().ids());
    more.removeAll(around);
    List<Try> tries = new ArrayList<>();
    for (RegioId regio : more) {
      tries.add(
          tried(
              voorwaarden.withRegios(plus(List.copyOf(around), regio)),
              "Als je ook in %s kunt leren, is er een pad.",
              concepts.regios().get(regio).naam()));
    }
    tries.add(
        tried(
            voorwaarden.withRegios(List.copyOf(concepts.regios().ids())),
            "Als je in elke regio kunt leren, is er een pad."));
    return tries;
  }

  /// One thing less left out, then nothing.
  List<Try> zonder() {
    List<Try> tries = new ArrayList<>();
    for (String id : voorwaarden.zonder()) {
      List<String> rest = voorwaarden.zonder().stream().filter(z -> !z.equals(id)).toList();
      tries.add(tried(voorwaarden.withZonder(rest), "Als '%s' toch mag, is er een pad.", id));
    }
    if (tries.size() > 1) {
      tries.add(tried(voorwaarden.withZonder(List.of()), "Als je niets uitsluit, is er een pad."));
    }
    return tries;
  }

  /// Work on the way, then in more functies.
  List<Try> werk() {
    List<Try> tries = new ArrayList<>();
    int most = voorwaarden.maxTussenfuncties();
    if (!voorwaarden.viaFuncties()) {
      tries.add(
          tried(
              voorwaarden.withWerk(true, Math.max(1, most)),
              "Als je onderweg in een andere functie wilt werken, is er een pad."));
    }
    for (int more = most + 1; more <= MOST_TUSSENFUNCTIES; more++) {
      tries.add(
          tried(
              voorwaarden.withWerk(true, more),
              "Als je onderweg in %s andere functies wilt werken, is er een pad.",
              String.valueOf(more)));
    }
    return tries;
  }

  /// A few hours a week more, up to a full week.
  static List<Try> urenPerWeek(UpskillpadVraag vraag, int urenPerWeek) {
    List<Try> tries = new ArrayList<>();
    int uren = urenPerWeek;
    while (uren < FULL_WEEK) {
      uren = Math.min(FULL_WEEK, uren + STEP_HOURS);
      tries.add(
          new Try(
              vraag.with(vraag.voorwaarden().withUrenPerWeek(uren)),
              "Met %d uur per week is er een pad.".formatted(uren)));
    }
    return tries;
  }

  private Set<RegioId> around() {
    List<RegioId> wished = voorwaarden.regios();
    if (wished != null) {
      return new LinkedHashSet<>(wished);
    }
    RegioId eigen = vraag.profiel().regio();
    Set<RegioId> around = new LinkedHashSet<>();
    if (eigen != null) {
      around.add(eigen);
      around.addAll(concepts.buren().of(eigen));
    }
    return around;
  }

  private Try tried(Voorwaarden loosened, String uitleg, String... words) {
    return new Try(vraag.with(loosened), uitleg.formatted((Object[]) words));
  }

  private static <T> List<T> added(List<T> wished, T[] all) {
    List<T> more = new ArrayList<>(List.of(all));
    more.removeAll(wished);
    return more;
  }

  private static <T> List<T> plus(List<T> list, T more) {
    List<T> longer = new ArrayList<>(list);
    longer.add(more);
    return longer;
  }

  /// BOL and BBL as they are written; the others as words.
  private static String text(Enum<?> value) {
    return value == Leerweg.BOL || value == Leerweg.BBL
        ? value.name()
        : value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
