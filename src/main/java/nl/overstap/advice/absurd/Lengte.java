package nl.overstap.advice.absurd;

import static nl.overstap.advice.absurd.AbsurditeitSoort.INSTAP_TE_VER;
import static nl.overstap.advice.absurd.AbsurditeitSoort.TE_VEEL_STAPPEN;

import java.util.stream.Stream;
import nl.overstap.advice.answer.Upskillpad;
import nl.overstap.advice.answer.stap.Inspanning;
import nl.overstap.domain.Bedrag;
import nl.overstap.domain.Weken;

/// Paths that ask more than fits what they lead to.
final class Lengte implements Twijfel {
  private static final int MOST_STEPS = 6;
  private static final Weken TWO_WEEKS = new Weken(20);
  private static final Bedrag MOST_FOR_ENTRY = new Bedrag(300_00);

  @Override
  public Stream<Absurditeit> bij(Upskillpad pad, Zicht zicht) {
    Stream.Builder<Absurditeit> found = Stream.builder();
    Inspanning totaal = pad.totaal();
    if (pad.stappen().size() > MOST_STEPS) {
      found.add(new Absurditeit(TE_VEEL_STAPPEN, pad.stappen().size() + " stappen"));
    }
    boolean near =
        totaal.weken().compareTo(TWO_WEEKS) <= 0 && totaal.kosten().compareTo(MOST_FOR_ENTRY) <= 0;
    if (pad.functie().instapfunctie() && !near && !zicht.drager().isNotReadyForWork()) {
      found.add(
          new Absurditeit(
              INSTAP_TE_VER, "%s weken en %s".formatted(totaal.weken(), totaal.kosten())));
    }
    return found.build();
  }
}
