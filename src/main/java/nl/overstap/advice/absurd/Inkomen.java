package nl.overstap.advice.absurd;

import static nl.overstap.advice.absurd.AbsurditeitSoort.ONBETAALD_ZONDER_KEUZE;

import java.util.Optional;
import nl.overstap.advice.answer.Upskillpad;
import nl.overstap.advice.answer.stap.Stap;
import nl.overstap.advice.offer.Onbetaald;
import nl.overstap.domain.opleiding.Aanbod;
import nl.overstap.domain.opleiding.Betaler;
import nl.overstap.domain.opleiding.Opleiding;
import nl.overstap.domain.opleiding.Tempo;

/// Whether somebody who must eat can choose.
final class Inkomen {
  private Inkomen() {}

  /// The fastest path takes weeks of days without pay, and so does every other choice.
  static Optional<Absurditeit> bij(Keuzes keuzes, Drager drager) {
    return keuzes.punten().stream().noneMatch(pad -> isPaid(pad, drager))
        ? Optional.of(
            new Absurditeit(
                ONBETAALD_ZONDER_KEUZE,
                "%s weken zonder loon".formatted(keuzes.snelste().totaal().weken())))
        : Optional.empty();
  }

  private static boolean isPaid(Upskillpad pad, Drager drager) {
    return pad.stappen().stream().noneMatch(stap -> isUnpaid(stap, drager));
  }

  /// Preparing for work from school or with help is no choice between pay and no pay, and what goes
  /// at one's own pace, such as driving lessons, fits beside work.
  private static boolean isUnpaid(Stap stap, Drager drager) {
    Opleiding opleiding = stap.opleiding();
    if (opleiding == null || opleiding.tempo() == Tempo.VRIJ || isHelp(opleiding, drager)) {
      return false;
    }
    Aanbod aanbod = stap.aanbod();
    var vorm = aanbod == null || aanbod.vorm() == null ? opleiding.vorm() : aanbod.vorm();
    return Onbetaald.isTooLong(opleiding, Banen.leerweg(stap), vorm);
  }

  private static boolean isHelp(Opleiding opleiding, Drager drager) {
    boolean publicly =
        opleiding.betaler() == Betaler.SCHOOL || opleiding.betaler() == Betaler.OVERHEID;
    return publicly && drager.isNotReadyForWork();
  }
}
