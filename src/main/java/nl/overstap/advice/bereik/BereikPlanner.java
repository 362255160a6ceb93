package nl.overstap.advice.bereik;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import nl.overstap.advice.FindReachableFuncties;
import nl.overstap.advice.answer.bereik.Bereik;
import nl.overstap.advice.answer.bereik.BereikbareFunctie;
import nl.overstap.advice.question.BereikVraag;
import nl.overstap.advice.start.ServedSnapshot;
import nl.overstap.advice.upskillpad.ManyTargets;
import nl.overstap.advice.upskillpad.ManyTargets.Asked;
import nl.overstap.domain.functie.Functie;
import nl.overstap.domain.vraag.Volgorde;
import nl.overstap.engine.api.CheapestPlanOutcome;
import nl.overstap.engine.api.CheapestPlanOutcome.BeyondLimits;
import nl.overstap.engine.api.CheapestPlanOutcome.Found;
import nl.overstap.engine.api.CheapestPlanOutcome.Undecided;
import nl.overstap.engine.api.CheapestPlanOutcome.Unreachable;
import nl.overstap.engine.api.PlanningEngine;
import nl.overstap.snapshot.Snapshot;
import nl.overstap.snapshot.Snapshots;

/// Finds what is within reach on the snapshot that is served when the question arrives (R16).
public final class BereikPlanner implements FindReachableFuncties {
  private final Snapshots snapshots;
  private final PlanningEngine engine;

  public BereikPlanner(Snapshots snapshots, PlanningEngine engine) {
    this.snapshots = snapshots;
    this.engine = engine;
  }

  @Override
  public Bereik find(BereikVraag vraag) {
    Snapshot snapshot = ServedSnapshot.of(snapshots);
    ManyTargets person = ManyTargets.of(snapshot, vraag);
    List<Functie> asked =
        new FunctieKeuze(snapshot.concepts())
            .beroepen(vraag.filter()).stream()
                .filter(functie -> person.knows(functie.id()))
                .toList();
    return new Run(snapshot, vraag, person, asked).solve();
  }

  /// One question being answered.
  private final class Run {
    private final Snapshot snapshot;
    private final BereikVraag vraag;
    private final ManyTargets person;
    private final List<Functie> asked;
    private final List<Ranked> within = new ArrayList<>();
    private final List<Functie> open = new ArrayList<>();

    Run(Snapshot snapshot, BereikVraag vraag, ManyTargets person, List<Functie> asked) {
      this.snapshot = snapshot;
      this.vraag = vraag;
      this.person = person;
      this.asked = asked;
    }

    Bereik solve() {
      if (!asked.isEmpty()) {
        search();
      }
      Arbeidsvraag arbeidsvraag = new Arbeidsvraag(snapshot.concepts(), person.regio());
      Volgorde volgorde = vraag.volgorde();
      List<String> meldingen = new ArrayList<>(person.meldingen());
      if (volgorde == Volgorde.KANSRIJK && !arbeidsvraag.isKnown()) {
        volgorde = Volgorde.AANSLUITING;
        meldingen.add(Meldingen.GEEN_ARBEIDSMARKT);
      }
      Meldingen.open(open).ifPresent(meldingen::add);
      within.sort(Ranked.order(volgorde, arbeidsvraag));
      return new Bereik(
          within.stream().map(Ranked::functie).toList(),
          open,
          volgorde,
          meldingen,
          snapshot.versie().key());
    }

    private void search() {
      long began = System.nanoTime();
      Asked question = person.ask(asked.stream().map(Functie::id).toList());
      List<CheapestPlanOutcome> outcomes = engine.reach(question.question());
      long took = Duration.ofNanos(System.nanoTime() - began).toMillis();
      Skillprofielen.Kunnen kunnen = new Skillprofielen(snapshot).of(person.start().state());
      for (int at = 0; at < outcomes.size(); at++) {
        Functie functie = asked.get(at);
        switch (outcomes.get(at)) {
          case Found found -> {
            double aansluiting = kunnen.aansluiting(functie.id());
            var pad = question.pad(functie.id(), found, took);
            within.add(
                Ranked.of(new BereikbareFunctie(functie, aansluiting, pad), found, question));
          }
          case Undecided undecided -> open.add(functie);
          case Unreachable never -> {}
          case BeyondLimits beyond -> {}
        }
      }
    }
  }
}
