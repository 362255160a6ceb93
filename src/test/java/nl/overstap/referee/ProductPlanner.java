package nl.overstap.referee;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.overstap.advice.answer.BlokkadeSoort;
import nl.overstap.advice.answer.GeenPad;
import nl.overstap.advice.answer.Inspanning;
import nl.overstap.advice.answer.Onbeslist;
import nl.overstap.advice.answer.Upskillpad;
import nl.overstap.advice.answer.UpskillpadResultaat;
import nl.overstap.advice.question.UpskillpadVraag;
import nl.overstap.advice.upskillpad.UpskillpadPlanner;
import nl.overstap.catalog.load.CatalogueFiles;
import nl.overstap.domain.Bedrag;
import nl.overstap.domain.Weken;
import nl.overstap.domain.functie.Belang;
import nl.overstap.domain.functie.FunctieId;
import nl.overstap.domain.kwalificatie.KwalificatieId;
import nl.overstap.domain.opleiding.Leerweg;
import nl.overstap.domain.opleiding.OpleidingId;
import nl.overstap.domain.opleiding.Vorm;
import nl.overstap.domain.regio.RegioId;
import nl.overstap.domain.skill.SkillId;
import nl.overstap.domain.skill.SkillNiveau;
import nl.overstap.domain.vraag.Criterium;
import nl.overstap.domain.vraag.Profiel;
import nl.overstap.domain.vraag.Voorwaarden;
import nl.overstap.domain.vraag.Werkervaring;
import nl.overstap.engine.configure.PlanningEngines;
import nl.overstap.snapshot.Snapshot;
import nl.overstap.snapshot.Snapshots;
import org.jspecify.annotations.Nullable;

/// The product as a planner: the catalogue loaded from its files, compiled, and asked in its own
/// words, without a database or GraphQL between.
final class ProductPlanner implements Planner {
  private static final LocalDate PEILDATUM = LocalDate.of(2026, 11, 21);

  private final Snapshots snapshots = new Snapshots();
  private final UpskillpadPlanner planner =
      new UpskillpadPlanner(snapshots, PlanningEngines.checked());
  private Path loaded = Path.of("");

  @Override
  public Antwoord plan(Path catalogue, Vraag vraag) {
    return answer(resultaat(catalogue, vraag));
  }

  /// The whole answer of the product.
  UpskillpadResultaat resultaat(Path catalogue, Vraag vraag) {
    if (!catalogue.equals(loaded)) {
      snapshots.serve(Snapshot.of(CatalogueFiles.read(catalogue).getCatalogue()));
      loaded = catalogue;
    }
    return planner.plan(question(vraag));
  }

  private static Antwoord answer(UpskillpadResultaat resultaat) {
    return switch (resultaat) {
      case Upskillpad pad -> pad(pad);
      case GeenPad geen ->
          new Antwoord.GeenPad(
              geen.redenen().stream()
                  .anyMatch(reden -> reden.soort() == BlokkadeSoort.GEEN_EISEN_BEKEND));
      case Onbeslist onbeslist -> new Antwoord.Onbeslist(onbeslist.reden());
    };
  }

  private static Antwoord pad(Upskillpad pad) {
    List<Stap> stappen = pad.stappen().stream().map(ProductPlanner::stap).toList();
    return new Antwoord.Pad(
        stappen,
        totaal(pad),
        Objects.requireNonNull(pad.eersteWerkdag()).tenths(),
        Objects.requireNonNull(pad.totaal().doorlooptijd()).tenths(),
        pad.nuAlMogelijk().stream().map(functie -> functie.id().value()).toList(),
        pad.bewijs().optimaal() && pad.bewijs().tweedeOptimaal());
  }

  private static Stap stap(nl.overstap.advice.answer.Stap stap) {
    var opleiding = stap.opleiding();
    if (opleiding == null) {
      return new Stap.Werk(
          Objects.requireNonNull(stap.viaFunctie()).id().value(),
          Objects.requireNonNull(stap.maanden()));
    }
    var aanbod = stap.aanbod();
    return new Stap.Opleiding(opleiding.id().value(), aanbod == null ? "" : aanbod.id().value());
  }

  private static Totaal totaal(Upskillpad pad) {
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

  private static UpskillpadVraag question(Vraag vraag) {
    return new UpskillpadVraag(
        profiel(vraag.profiel()),
        new FunctieId(vraag.functie()),
        voorwaarden(vraag.voorwaarden()),
        Criterium.valueOf(vraag.optimaliseer()),
        PEILDATUM,
        Duration.ofSeconds(30));
  }

  private static Profiel profiel(Vraag.Profiel profiel) {
    return new Profiel(
        skills(profiel.skills()),
        profiel.functies().stream()
            .map(f -> new Werkervaring(new FunctieId(f.functie()), f.maanden()))
            .toList(),
        profiel.opleidingen().stream().map(OpleidingId::new).toList(),
        profiel.kwalificaties().stream().map(KwalificatieId::new).toList(),
        skills(profiel.nogNiet()),
        profiel.regio().isEmpty() ? null : new RegioId(profiel.regio()));
  }

  private static List<SkillNiveau> skills(List<Vraag.SkillNiveau> skills) {
    return skills.stream().map(s -> new SkillNiveau(new SkillId(s.skill()), s.niveau())).toList();
  }

  private static Voorwaarden voorwaarden(Vraag.Voorwaarden v) {
    Vraag.Grenzen grenzen = v.grenzen();
    Vraag.Filters filters = v.filters();
    return new Voorwaarden(
        grenzen.weken() == Long.MAX_VALUE ? null : new Weken(Math.toIntExact(grenzen.weken())),
        grenzen.cents() == Long.MAX_VALUE ? null : new Bedrag(grenzen.cents()),
        grenzen.uren() == Long.MAX_VALUE ? null : Math.toIntExact(grenzen.uren()),
        filters.urenPerWeek() == 0 ? null : Math.toIntExact(filters.urenPerWeek()),
        Belang.valueOf(v.dekking()),
        filter(filters.leerwegen().stream().map(Leerweg::valueOf).toList()),
        filter(filters.vormen().stream().map(Vorm::valueOf).toList()),
        filter(filters.regios().stream().map(RegioId::new).toList()),
        filters.zonder(),
        v.viaFuncties(),
        v.maxTussenfuncties(),
        v.ookKwalificaties().stream().map(KwalificatieId::new).toList(),
        v.metBegeleiding(),
        filters.inkomenNodig(),
        filters.zelfBetalen(),
        null,
        null);
  }

  private static <T> @Nullable List<T> filter(List<T> wished) {
    return wished.isEmpty() ? null : wished;
  }
}
