package nl.overstap.advice.absurd;

import static nl.overstap.advice.absurd.AbsurditeitSoort.ONBETAALD_ZONDER_KEUZE;

import java.util.Optional;
import nl.overstap.advice.answer.Stap;
import nl.overstap.advice.answer.Upskillpad;
import nl.overstap.advice.offer.Onbetaald;
import nl.overstap.domain.opleiding.Aanbod;
import nl.overstap.domain.opleiding.Opleiding;
import nl.overstap.domain.opleiding.OpleidingSoort;

/// Whether somebody who must eat can choose.
final class Inkomen {
  private Inkomen() {}

  /// The fastest path takes weeks of days without pay, and so does every other choice.
  static Optional<Absurditeit> bij(Keuzes keuzes) {
    return keuzes.punten().stream().noneMatch(Inkomen::isPaid)
        ? Optional.of(
            new Absurditeit(
                ONBETAALD_ZONDER_KEUZE,
                "%s weken zonder loon".formatted(keuzes.snelste().totaal().weken())))
        : Optional.empty();
  }

  private static boolean isPaid(Upskillpad pad) {
    return pad.stappen().stream().noneMatch(Inkomen::isUnpaid);
  }

  /// A stage of somebody who is still at school is no choice between pay and no pay.
  private static boolean isUnpaid(Stap stap) {
    Opleiding opleiding = stap.opleiding();
    if (opleiding == null || opleiding.soort() == OpleidingSoort.PRAKTIJKLEREN) {
      return false;
    }
    Aanbod aanbod = stap.aanbod();
    var vorm = aanbod == null || aanbod.vorm() == null ? opleiding.vorm() : aanbod.vorm();
    return Onbetaald.isTooLong(opleiding, Banen.leerweg(stap), vorm);
  }
}
