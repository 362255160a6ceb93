package nl.overstap.advice.bereik;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.overstap.advice.FindInstroom;
import nl.overstap.advice.answer.bereik.Instroom;
import nl.overstap.advice.answer.bereik.InstroomFunctie;
import nl.overstap.advice.question.InstroomVraag;
import nl.overstap.advice.start.ServedSnapshot;
import nl.overstap.advice.upskillpad.ManyStarts;
import nl.overstap.advice.upskillpad.ManyStarts.Asked;
import nl.overstap.catalog.read.filter.FunctieFilter;
import nl.overstap.domain.functie.Functie;
import nl.overstap.domain.vraag.Profiel;
import nl.overstap.engine.api.CheapestPlanOutcome;
import nl.overstap.engine.api.CheapestPlanOutcome.BeyondLimits;
import nl.overstap.engine.api.CheapestPlanOutcome.Found;
import nl.overstap.engine.api.CheapestPlanOutcome.Undecided;
import nl.overstap.engine.api.CheapestPlanOutcome.Unreachable;
import nl.overstap.engine.api.PlanningEngine;
import nl.overstap.engine.api.ReachQuestion;
import nl.overstap.snapshot.Snapshot;
import nl.overstap.snapshot.Snapshots;

/// Finds who can come to a functie, on the snapshot that is served when the question arrives (R16).
public final class InstroomPlanner implements FindInstroom {
  private final Snapshots snapshots;
  private final PlanningEngine engine;

  public InstroomPlanner(Snapshots snapshots, PlanningEngine engine) {
    this.snapshots = snapshots;
    this.engine = engine;
  }

  @Override
  public Instroom find(InstroomVraag vraag) {
    Snapshot snapshot = ServedSnapshot.of(snapshots);
    return new Run(snapshot, vraag, ManyStarts.of(snapshot, vraag)).solve();
  }

  /// One question being answered.
  private final class Run {
    private final Snapshot snapshot;
    private final InstroomVraag vraag;
    private final ManyStarts starts;
    private final Ervaren ervaren;
    private final List<Row> within = new ArrayList<>();
    private final List<Functie> open = new ArrayList<>();

    Run(Snapshot snapshot, InstroomVraag vraag, ManyStarts starts) {
      this.snapshot = snapshot;
      this.vraag = vraag;
      this.starts = starts;
      this.ervaren = new Ervaren(snapshot.concepts(), vraag.maanden());
    }

    Instroom solve() {
      Functie target = starts.target();
      List<String> meldingen = new ArrayList<>(starts.meldingen());
      if (starts.knows(target.id())) {
        search(others(target));
        meldingen.add(Meldingen.aanname(vraag.maanden()));
        Meldingen.open(open).ifPresent(meldingen::add);
      } else {
        meldingen.add(Meldingen.geenEisen(target));
      }
      within.sort(
          Comparator.comparingLong(Row::first)
              .thenComparingLong(Row::second)
              .thenComparing(Comparator.comparingDouble(Row::aansluiting).reversed())
              .thenComparing(row -> row.functie().functie().id()));
      return new Instroom(
          target,
          within.stream().map(Row::functie).toList(),
          open,
          meldingen,
          snapshot.versie().key());
    }

    /// Of an unknown functie we do not know what somebody learned in it.
    private List<Functie> others(Functie target) {
      return new FunctieKeuze(snapshot.concepts())
          .beroepen(FunctieFilter.ALLES).stream()
              .filter(functie -> !functie.id().equals(target.id()))
              .filter(functie -> starts.knows(functie.id()))
              .toList();
    }

    private void search(List<Functie> functies) {
      if (functies.isEmpty()) {
        return;
      }
      long began = System.nanoTime();
      List<Profiel> people = functies.stream().map(f -> ervaren.in(f.id())).toList();
      Asked asked = starts.ask(people);
      ReachQuestion question = asked.question();
      List<CheapestPlanOutcome> outcomes = engine.reach(question);
      long took = Duration.ofNanos(System.nanoTime() - began).toMillis();
      Skillprofielen profielen = new Skillprofielen(snapshot);
      for (int at = 0; at < outcomes.size(); at++) {
        Functie functie = functies.get(at);
        switch (outcomes.get(at)) {
          case Found found -> {
            var start = asked.start(people.get(at)).state();
            within.add(
                new Row(
                    new InstroomFunctie(
                        functie,
                        ervaren.kwalificaties(functie.id()),
                        profielen.of(start).aansluiting(starts.target().id()),
                        asked.pad(people.get(at), found, took)),
                    found.plan().total(question.first(), question.cases().get(at).costs()),
                    found.plan().total(question.second(), question.cases().get(at).costs())));
          }
          case Undecided undecided -> open.add(functie);
          case Unreachable never -> {}
          case BeyondLimits beyond -> {}
        }
      }
    }
  }

  /// A functie to come from with what puts it in its place.
  private record Row(InstroomFunctie functie, long first, long second) {
    double aansluiting() {
      return functie.aansluiting();
    }
  }
}
