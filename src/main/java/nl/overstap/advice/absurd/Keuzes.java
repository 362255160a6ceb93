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
  private static final int NOTICED_TENTHS = 10;
  private static final long NOTICED_CENTS = 100_00;

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

  /// The points that somebody would call different: each at least a week or a hundred euro from the
  /// one before.
  public List<Upskillpad> echte() {
    List<Upskillpad> echte = new ArrayList<>();
    for (Upskillpad punt : punten) {
      if (echte.isEmpty() || isNoticed(echte.getLast(), punt)) {
        echte.add(punt);
      }
    }
    return echte;
  }

  private static boolean isNoticed(Upskillpad one, Upskillpad other) {
    int tenths = other.totaal().weken().tenths() - one.totaal().weken().tenths();
    long cents = one.totaal().kosten().cents() - other.totaal().kosten().cents();
    return tenths >= NOTICED_TENTHS || cents >= NOTICED_CENTS;
  }

  public Upskillpad snelste() {
    return punten.getFirst();
  }

  public Upskillpad goedkoopste() {
    return punten.getLast();
  }
}
