package nl.overstap.advice.absurd;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.overstap.advice.CompareTradeOffs;
import nl.overstap.advice.answer.Afwegingen;
import nl.overstap.advice.answer.GeenPad;
import nl.overstap.advice.answer.NietGevonden;
import nl.overstap.advice.answer.Upskillpad;
import nl.overstap.advice.question.AfwegingenVraag;
import nl.overstap.advice.question.UpskillpadVraag;
import nl.overstap.domain.vraag.Criterium;

/// What somebody can choose from between weken and kosten.
public record Keuzes(Afwegingen afwegingen) {
  private static final int NOTICED_TENTHS = 10;
  private static final long NOTICED_CENTS = 100_00;

  public static Keuzes van(CompareTradeOffs tradeOffs, UpskillpadVraag vraag) {
    List<Criterium> criteria = List.of(Criterium.WEKEN, Criterium.KOSTEN);
    return new Keuzes(tradeOffs.compare(new AfwegingenVraag(vraag, criteria)));
  }

  /// No point is both as fast and as cheap as another; the fastest first.
  public List<Upskillpad> punten() {
    return afwegingen.punten();
  }

  /// What came instead, when there is no point.
  public NietGevonden zonderPad() {
    GeenPad geen = afwegingen.geenPad();
    return geen == null ? Objects.requireNonNull(afwegingen.onbeslist()) : geen;
  }

  /// The points that somebody would call different: each at least a week or a hundred euro from the
  /// one before.
  public List<Upskillpad> echte() {
    List<Upskillpad> echte = new ArrayList<>();
    for (Upskillpad punt : punten()) {
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
    return punten().getFirst();
  }

  public Upskillpad goedkoopste() {
    return punten().getLast();
  }
}
