package nl.overstap.cli.report;

import java.util.Objects;
import java.util.stream.Collectors;
import nl.overstap.advice.answer.GeenPad;
import nl.overstap.advice.answer.Onbeslist;
import nl.overstap.advice.answer.Upskillpad;
import nl.overstap.advice.answer.UpskillpadResultaat;
import nl.overstap.advice.answer.stap.Inspanning;
import nl.overstap.advice.answer.stap.Stap;
import nl.overstap.domain.Weken;
import nl.overstap.domain.opleiding.Opleiding;

/// A path on one line: weeks, money, the first paid day, and the steps.
final class PadRegel {
  private PadRegel() {}

  static String of(Upskillpad pad) {
    return totals(pad) + "<br>" + steps(pad);
  }

  /// `37,2 weken (kalender 30), € 200 van € 3.700, betaald vanaf week 0,2`.
  static String totals(Upskillpad pad) {
    Inspanning totaal = pad.totaal();
    Weken doorlooptijd = totaal.doorlooptijd();
    String kalender =
        doorlooptijd == null || doorlooptijd.equals(totaal.weken())
            ? ""
            : " (kalender " + doorlooptijd + ")";
    String prijs = totaal.prijs().equals(totaal.kosten()) ? "" : " van " + totaal.prijs();
    return "%s weken%s, %s%s, betaald vanaf week %s"
        .formatted(totaal.weken(), kalender, totaal.kosten(), prijs, pad.eersteWerkdag());
  }

  static String steps(Upskillpad pad) {
    return pad.stappen().isEmpty()
        ? "kan nu beginnen"
        : pad.stappen().stream().map(PadRegel::step).collect(Collectors.joining(" > "));
  }

  private static String step(Stap stap) {
    Opleiding opleiding = stap.opleiding();
    return opleiding == null
        ? "%d maanden werken als %s"
            .formatted(stap.maanden(), Objects.requireNonNull(stap.viaFunctie()).naam())
        : opleiding.naam();
  }

  /// Why there is no path, in a few words.
  static String none(UpskillpadResultaat resultaat) {
    return switch (resultaat) {
      case Upskillpad pad -> of(pad);
      case GeenPad geen ->
          "geen pad: "
              + geen.redenen().stream().map(r -> r.uitleg()).collect(Collectors.joining(" "));
      case Onbeslist onbeslist -> "nog niet beslist";
    };
  }
}
