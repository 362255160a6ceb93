package nl.overstap.referee;

import java.util.List;
import java.util.Objects;
import nl.overstap.advice.answer.GeenPad;
import nl.overstap.advice.answer.Upskillpad;
import nl.overstap.advice.answer.blokkade.BlokkadeSoort;
import nl.overstap.advice.answer.stap.Inspanning;
import nl.overstap.referee.Planner.Antwoord;

/// A path of the product in the words of the second reading.
final class ProductPad {

  private ProductPad() {}

  static Antwoord.Pad of(Upskillpad pad) {
    List<Stap> stappen = pad.stappen().stream().map(ProductPad::stap).toList();
    return new Antwoord.Pad(
        stappen,
        totaal(pad),
        Objects.requireNonNull(pad.eersteWerkdag()).tenths(),
        Objects.requireNonNull(pad.totaal().doorlooptijd()).tenths(),
        pad.nuAlMogelijk().stream().map(functie -> functie.id().value()).toList(),
        pad.bewijs().optimaal() && pad.bewijs().tweedeOptimaal());
  }

  static boolean isGeenEisenBekend(GeenPad geen) {
    return geen.redenen().stream()
        .anyMatch(reden -> reden.soort() == BlokkadeSoort.GEEN_EISEN_BEKEND);
  }

  private static Stap stap(nl.overstap.advice.answer.stap.Stap stap) {
    var opleiding = stap.opleiding();
    if (opleiding == null) {
      return new Stap.Werk(
          Objects.requireNonNull(stap.viaFunctie()).id().value(),
          Objects.requireNonNull(stap.maanden()));
    }
    var aanbod = stap.aanbod();
    return new Stap.Opleiding(opleiding.id().value(), aanbod == null ? "" : aanbod.id().value());
  }

  static Totaal totaal(Upskillpad pad) {
    Inspanning totaal = pad.totaal();
    long onbekend =
        pad.stappen().stream()
            .filter(stap -> stap.opmerkingen().contains("Ga na of dit in jouw regio bestaat."))
            .count();
    return new Totaal(
        totaal.weken().tenths(),
        totaal.uren(),
        totaal.werkuren(),
        totaal.kosten().cents(),
        totaal.prijs().cents(),
        totaal.stappen(),
        onbekend);
  }
}
