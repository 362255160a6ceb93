package nl.overstap.cli.report;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import nl.overstap.advice.answer.Upskillpad;
import nl.overstap.advice.answer.stap.Stap;
import nl.overstap.advice.offer.Onbetaald;
import nl.overstap.domain.Weken;
import nl.overstap.domain.kwalificatie.KwalificatieSoort;
import nl.overstap.domain.opleiding.Inzet;
import nl.overstap.domain.opleiding.Leerweg;
import nl.overstap.domain.opleiding.Opleiding;
import nl.overstap.domain.opleiding.OpleidingSoort;
import nl.overstap.domain.opleiding.Tempo;
import nl.overstap.domain.vraag.Voorwaarden;
import nl.overstap.snapshot.Concepts;

/// Which really different kinds of route lead somewhere.
///
/// A kind is there when a path remains after everything long that is of another kind is left out.
final class Routes {
  /// A kind of route.
  enum Soort {
    /// Full-time course without pay.
    VOLTIJD,
    /// Learning at an employer, without a diploma.
    WERKGEVER,
    /// BBL with a diploma.
    BBL
  }

  private static final Weken SHORT = new Weken(20);

  private final Planbureau bureau;
  private final Concepts concepts;

  Routes(Planbureau bureau) {
    this.bureau = bureau;
    this.concepts = bureau.snapshot().concepts();
  }

  /// The fastest path of each kind that there is.
  Map<Soort, Upskillpad> of(Paar paar) {
    Map<Soort, Upskillpad> found = new EnumMap<>(Soort.class);
    for (Soort soort : Soort.values()) {
      find(paar, kind(soort)).ifPresent(pad -> found.put(soort, pad));
    }
    return found;
  }

  private Optional<Upskillpad> find(Paar paar, Predicate<Opleiding> kind) {
    List<String> others =
        concepts.opleidingen().values().stream()
            .filter(opleiding -> isLong(opleiding) && !kind.test(opleiding))
            .map(opleiding -> opleiding.id().value())
            .toList();
    Voorwaarden only = Voorwaarden.GEEN.withZonder(others).withWerk(false, 1);
    return bureau.planner().plan(paar.vraag().with(only)) instanceof Upskillpad pad
            && pad.stappen().stream()
                .map(Stap::opleiding)
                .filter(Objects::nonNull)
                .anyMatch(opleiding -> isLong(opleiding) && kind.test(opleiding))
        ? Optional.of(pad)
        : Optional.empty();
  }

  private static boolean isLong(Opleiding opleiding) {
    Inzet inzet = opleiding.inzet();
    return inzet != null && inzet.weken().compareTo(SHORT) > 0;
  }

  private Predicate<Opleiding> kind(Soort soort) {
    return switch (soort) {
      case VOLTIJD ->
          opleiding ->
              !isMbo(opleiding)
                  && opleiding.soort() != OpleidingSoort.PRAKTIJKLEREN
                  && opleiding.tempo() == Tempo.VAST
                  && Onbetaald.isTooLong(opleiding, opleiding.leerweg(), opleiding.vorm());
      case WERKGEVER ->
          opleiding -> opleiding.leerweg() == Leerweg.WERKPLEK && !givesDiploma(opleiding);
      case BBL -> opleiding -> opleiding.leerweg() == Leerweg.BBL && givesDiploma(opleiding);
    };
  }

  private static boolean isMbo(Opleiding opleiding) {
    return opleiding.soort() == OpleidingSoort.MBO_OPLEIDING
        || opleiding.soort() == OpleidingSoort.ENTREE;
  }

  private boolean givesDiploma(Opleiding opleiding) {
    return isMbo(opleiding)
        && opleiding.leidtOpTot().stream()
            .anyMatch(id -> concepts.kwalificaties().get(id).soort() == KwalificatieSoort.DIPLOMA);
  }
}
