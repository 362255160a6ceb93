package nl.overstap.advice.pad;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.overstap.advice.answer.stap.Inspanning;
import nl.overstap.advice.answer.stap.RegelingBijStap;
import nl.overstap.advice.answer.stap.Stap;
import nl.overstap.advice.offer.Offer;
import nl.overstap.advice.path.Trede;
import nl.overstap.advice.path.Trede.Leren;
import nl.overstap.advice.path.Trede.Werken;
import nl.overstap.advice.situation.Situation;
import nl.overstap.advice.text.LetOp;
import nl.overstap.advice.text.RegelingZin;
import nl.overstap.domain.Herkomst;
import nl.overstap.domain.Weken;
import nl.overstap.domain.functie.Functie;
import nl.overstap.domain.functie.FunctieId;
import nl.overstap.domain.opleiding.Aanbod;
import nl.overstap.domain.opleiding.Opleiding;
import nl.overstap.domain.opleiding.OpleidingSoort;
import nl.overstap.domain.praktijk.Aandachtspunt;
import nl.overstap.domain.praktijk.Praktijkplek;
import nl.overstap.domain.regio.Regio;
import nl.overstap.domain.regio.RegioId;
import nl.overstap.domain.vraag.StapSoort;
import nl.overstap.snapshot.Concepts;
import org.jspecify.annotations.Nullable;

/// Makes the stappen of the answer: each with what it asks, gives and is good for.
final class StapAnswers {
  private final Situation situation;
  private final Concepts concepts;
  private final Path path;
  private final StapGains gains;
  private final Opened opened;

  StapAnswers(Situation situation, Path path) {
    this.situation = situation;
    this.concepts = situation.snapshot().concepts();
    this.path = path;
    this.gains = new StapGains(situation, path);
    this.opened = Opened.along(path, situation);
  }

  List<Stap> all() {
    List<Stap> stappen = new ArrayList<>();
    for (int at = 0; at < path.treden().size(); at++) {
      stappen.add(stap(at));
    }
    return stappen;
  }

  private Stap stap(int at) {
    Trede trede = path.treden().get(at);
    Weken start = path.starts().get(at);
    FunctieId werktAls = trede.werktAls();
    List<Praktijkplek> plekken = werktAls == null ? List.of() : plekken(werktAls);
    return new Stap(
        at + 1,
        soort(trede),
        opleiding(trede),
        trede instanceof Werken werken ? functie(werken.werk().functie()) : null,
        trede instanceof Werken werken ? werken.werk().maanden() : null,
        aanbod(trede),
        bekendIn(trede),
        start,
        new Weken(start.tenths() + trede.weken().tenths()),
        eersteStart(trede),
        inspanning(trede),
        gains.leert(at),
        gains.levertOp(at),
        opened.by(at),
        werktAls == null ? null : functie(werktAls),
        plekken,
        herkomst(trede),
        aandachtspunten(trede),
        LetOp.bij(trede, werktAls == null ? null : functie(werktAls), plekken),
        regelingen(trede),
        gains.nodigVoor(at));
  }

  private static StapSoort soort(Trede trede) {
    return switch (trede) {
      case Leren leren when leren.offer().opleiding().soort() == OpleidingSoort.EVC ->
          StapSoort.ERKENNING;
      case Leren leren -> StapSoort.OPLEIDING;
      case Werken werken -> StapSoort.WERK;
    };
  }

  private static @Nullable Opleiding opleiding(Trede trede) {
    return trede instanceof Leren leren ? leren.offer().opleiding() : null;
  }

  private static @Nullable Aanbod aanbod(Trede trede) {
    return trede instanceof Leren leren ? leren.offer().aanbod() : null;
  }

  private Functie functie(FunctieId id) {
    return concepts.functies().get(id);
  }

  private List<Regio> bekendIn(Trede trede) {
    if (!(trede instanceof Leren leren)) {
      return List.of();
    }
    return concepts.aanbodVan().of(leren.offer().opleiding().id()).stream()
        .map(Aanbod::regio)
        .filter(Objects::nonNull)
        .distinct()
        .map(concepts.regios()::get)
        .toList();
  }

  private @Nullable LocalDate eersteStart(Trede trede) {
    Aanbod aanbod = aanbod(trede);
    if (aanbod == null) {
      return null;
    }
    LocalDate wished = situation.vraag().voorwaarden().vanaf();
    LocalDate from = wished == null ? situation.vraag().peildatum() : wished;
    return aanbod.startdata().stream()
        .filter(date -> !date.isBefore(from))
        .min(LocalDate::compareTo)
        .orElse(null);
  }

  private List<RegelingBijStap> regelingen(Trede trede) {
    return trede instanceof Leren leren
        ? situation.offers().regelingen(leren.offer()).stream().map(RegelingZin::bij).toList()
        : List.of();
  }

  private static Inspanning inspanning(Trede trede) {
    return new Inspanning(
        trede.weken(), null, trede.uren(), trede.werkuren(), trede.eigen(), trede.prijs(), 1);
  }

  /// Known places in the person's own regio and its neighbours; all of them without a regio.
  private List<Praktijkplek> plekken(FunctieId functie) {
    RegioId eigen = situation.profiel().regio();
    return concepts.praktijkplekken().of(functie).stream()
        .filter(plek -> !plek.levensloop().vervallen())
        .filter(plek ->
            eigen == null
                || plek.regio() == null
                || plek.regio().equals(eigen)
                || situation.wensen().buren().contains(plek.regio()))
        .toList();
  }

  private Herkomst herkomst(Trede trede) {
    if (!(trede instanceof Leren leren)) {
      return Herkomst.INDICATIEF;
    }
    Offer offer = leren.offer();
    Aanbod aanbod = offer.aanbod();
    Herkomst own = offer.opleiding().bron().herkomst();
    return aanbod == null || own.compareTo(aanbod.bron().herkomst()) > 0
        ? own
        : aanbod.bron().herkomst();
  }

  private List<Aandachtspunt> aandachtspunten(Trede trede) {
    List<Aandachtspunt> punten = new ArrayList<>(concepts.aandachtspunten().of(trede.id()));
    FunctieId werktAls = trede.werktAls();
    if (werktAls != null && !werktAls.value().equals(trede.id())) {
      punten.addAll(concepts.aandachtspunten().of(werktAls.value()));
    }
    return punten;
  }
}
