package nl.overstap.advice.upskillpad;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.overstap.advice.FindVersoepelingen;
import nl.overstap.advice.answer.GeenPad;
import nl.overstap.advice.answer.Upskillpad;
import nl.overstap.advice.answer.blokkade.Blokkade;
import nl.overstap.advice.answer.blokkade.BlokkadeSoort;
import nl.overstap.advice.answer.blokkade.Versoepeling;
import nl.overstap.advice.answer.blokkade.VersoepelingSoort;
import nl.overstap.advice.answer.stap.Inspanning;
import nl.overstap.advice.answer.stap.Vereiste;
import nl.overstap.advice.question.UpskillpadVraag;
import nl.overstap.advice.text.Zinnen;
import nl.overstap.domain.vraag.Criterium;
import nl.overstap.domain.vraag.Voorwaarden;
import nl.overstap.engine.api.PlanningEngine;
import nl.overstap.snapshot.Snapshots;

/// Tries one loosened wish after the other by asking the question again (R14).
public final class VersoepelingFinder implements FindVersoepelingen {
  private static final int PARTS_OF_BUDGET = 4;

  private final Snapshots snapshots;
  private final UpskillpadPlanner planner;

  public VersoepelingFinder(Snapshots snapshots, PlanningEngine engine) {
    this.snapshots = snapshots;
    this.planner = new UpskillpadPlanner(snapshots, engine);
  }

  @Override
  public List<Versoepeling> find(GeenPad geenPad) {
    UpskillpadVraag vraag =
        geenPad.vraag().withBudget(geenPad.vraag().budget().dividedBy(PARTS_OF_BUDGET));
    List<Versoepeling> found = new ArrayList<>();
    loosenedLimit(vraag, Criterium.WEKEN).ifPresent(found::add);
    loosenedLimit(vraag, Criterium.KOSTEN).ifPresent(found::add);
    loosenedLimit(vraag, Criterium.UREN).or(() -> moreHoursAWeek(vraag)).ifPresent(found::add);
    snapshots
        .findServed()
        .map(snapshot -> new Loosened(vraag, snapshot.concepts()))
        .ifPresent(loosened -> {
          first(VersoepelingSoort.LEERWEG, loosened.leerwegen()).ifPresent(found::add);
          first(VersoepelingSoort.REGIO, loosened.regios()).ifPresent(found::add);
          first(VersoepelingSoort.ZONDER, loosened.zonder()).ifPresent(found::add);
          first(VersoepelingSoort.VIA_FUNCTIES, loosened.werk()).ifPresent(found::add);
        });
    missingModules(vraag, geenPad.redenen()).ifPresent(found::add);
    return found;
  }

  /// When all that blocks is that nothing teaches it: what a module for it would open.
  private Optional<Versoepeling> missingModules(UpskillpadVraag vraag, List<Blokkade> redenen) {
    Set<Vereiste> untaught = new LinkedHashSet<>();
    for (Blokkade reden : redenen) {
      Vereiste vereiste = reden.vereiste();
      if (reden.soort() != BlokkadeSoort.NIET_TE_LEREN || vereiste == null) {
        return Optional.empty();
      }
      untaught.add(vereiste);
    }
    String wat = Zinnen.opsomming(untaught.stream().map(Zinnen::vereiste).toList());
    return planner
        .findWithModulesFor(vraag, untaught)
        .map(Upskillpad::totaal)
        .map(totaal ->
            new Versoepeling(
                VersoepelingSoort.ONTBREKENDE_MODULE,
                "Als er een module komt voor %s, is er een pad.".formatted(wat),
                totaal));
  }

  /// Without this limit, the least of it with which there is a path.
  private Optional<Versoepeling> loosenedLimit(UpskillpadVraag vraag, Criterium grens) {
    Voorwaarden v = vraag.voorwaarden();
    boolean limited =
        switch (grens) {
          case WEKEN -> v.maxWeken() != null;
          case KOSTEN -> v.maxKosten() != null;
          case UREN -> v.maxUren() != null;
          case STAPPEN -> false;
        };
    if (!limited) {
      return Optional.empty();
    }
    Voorwaarden without =
        v.withGrenzen(
            grens == Criterium.WEKEN ? null : v.maxWeken(),
            grens == Criterium.KOSTEN ? null : v.maxKosten(),
            grens == Criterium.UREN ? null : v.maxUren());
    return planner
        .findLeast(vraag.with(without), grens)
        .map(pad -> versoepeling(grens, pad.totaal()));
  }

  private static Versoepeling versoepeling(Criterium grens, Inspanning totaal) {
    VersoepelingSoort soort = VersoepelingSoort.valueOf(grens.name());
    BigDecimal needed =
        switch (grens) {
          case WEKEN -> BigDecimal.valueOf(totaal.weken().tenths(), 1);
          case KOSTEN -> totaal.kosten().asEuros();
          case UREN -> BigDecimal.valueOf(totaal.uren());
          case STAPPEN -> BigDecimal.valueOf(totaal.stappen());
        };
    String uitleg = "Met %s is er een pad.".formatted(Zinnen.waarde(grens, needed));
    return new Versoepeling(soort, uitleg, totaal);
  }

  private Optional<Versoepeling> moreHoursAWeek(UpskillpadVraag vraag) {
    Integer urenPerWeek = vraag.voorwaarden().urenPerWeek();
    return urenPerWeek == null
        ? Optional.empty()
        : first(VersoepelingSoort.UREN, Loosened.urenPerWeek(vraag, urenPerWeek));
  }

  /// The first try that opens a path: tries stand from giving up little to giving up more.
  private Optional<Versoepeling> first(VersoepelingSoort soort, List<Try> tries) {
    for (Try loosened : tries) {
      Optional<Inspanning> totaal = solve(loosened.vraag());
      if (totaal.isPresent()) {
        return totaal.map(t -> new Versoepeling(soort, loosened.uitleg(), t));
      }
    }
    return Optional.empty();
  }

  private Optional<Inspanning> solve(UpskillpadVraag vraag) {
    return planner.plan(vraag) instanceof Upskillpad pad
        ? Optional.of(pad.totaal())
        : Optional.empty();
  }

  /// A question with one wish loosened.
  ///
  /// @param uitleg what would change, in plain Dutch
  record Try(UpskillpadVraag vraag, String uitleg) {}
}
