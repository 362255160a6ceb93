package nl.overstap.advice.absurd;

import java.util.ArrayList;
import java.util.List;
import nl.overstap.advice.PlanUpskillpad;
import nl.overstap.advice.answer.Upskillpad;
import nl.overstap.advice.answer.UpskillpadResultaat;
import nl.overstap.advice.question.UpskillpadVraag;
import nl.overstap.domain.Bedrag;
import nl.overstap.domain.vraag.Criterium;
import nl.overstap.domain.vraag.Voorwaarden;

/// What somebody can choose from between weken and kosten.
///
/// @param punten no point is both as fast and as cheap as another; the fastest first
/// @param zonderPad what came instead of a path when there is none
public record Keuzes(List<Upskillpad> punten, List<UpskillpadResultaat> zonderPad) {
  private static final int MOST = 50;

  public Keuzes {
    punten = List.copyOf(punten);
    zonderPad = List.copyOf(zonderPad);
  }

  /// The fastest path, then the fastest one that costs less, and so on until there is none: the
  /// epsilon-constraint method (Haimes, Lasdon and Wismer 1971), exact for whole cents.
  public static Keuzes van(PlanUpskillpad planner, UpskillpadVraag vraag) {
    List<Upskillpad> punten = new ArrayList<>();
    UpskillpadVraag next = vraag.optimising(Criterium.WEKEN);
    while (punten.size() < MOST) {
      UpskillpadResultaat resultaat = planner.plan(next);
      if (!(resultaat instanceof Upskillpad pad)) {
        return new Keuzes(punten, punten.isEmpty() ? List.of(resultaat) : List.of());
      }
      punten.add(pad);
      long cents = pad.totaal().kosten().cents();
      if (cents == 0) {
        break;
      }
      next = next.with(cheaperThan(vraag.voorwaarden(), cents));
    }
    return new Keuzes(punten, List.of());
  }

  private static Voorwaarden cheaperThan(Voorwaarden wishes, long cents) {
    return wishes.withGrenzen(wishes.maxWeken(), new Bedrag(cents - 1), wishes.maxUren());
  }

  public Upskillpad snelste() {
    return punten.getFirst();
  }

  public Upskillpad goedkoopste() {
    return punten.getLast();
  }
}
