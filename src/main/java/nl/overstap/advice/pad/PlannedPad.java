package nl.overstap.advice.pad;

import nl.overstap.advice.answer.Upskillpad;
import nl.overstap.advice.answer.bereik.GevondenPad;
import nl.overstap.advice.answer.stap.Inspanning;
import nl.overstap.advice.situation.Situation;
import nl.overstap.advice.text.Vergeleken;
import nl.overstap.domain.Weken;
import nl.overstap.engine.api.CheapestPlanOutcome.Found;
import nl.overstap.engine.spi.Criterion;

/// A plan that the engine found, as an answer for whoever asks for it.
public record PlannedPad(Situation situation, Found found, long milliseconds)
    implements GevondenPad {
  @Override
  public Weken weken() {
    return new Weken(Math.toIntExact(found.plan().total(Criterion.DURATION, situation.costs())));
  }

  @Override
  public boolean isProven() {
    return found.optimal();
  }

  @Override
  public Inspanning totaal() {
    return answer().totaal();
  }

  @Override
  public Upskillpad pad() {
    return answer().of(Proven.of(found, Vergeleken.ALLE_PADEN), milliseconds);
  }

  private UpskillpadAnswer answer() {
    return new UpskillpadAnswer(situation, Path.of(found.plan(), situation));
  }
}
