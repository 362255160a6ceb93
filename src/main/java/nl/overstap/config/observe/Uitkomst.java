package nl.overstap.config.observe;

import io.micrometer.common.KeyValues;
import nl.overstap.advice.answer.Afwegingen;
import nl.overstap.advice.answer.Alternatieven;
import nl.overstap.advice.answer.GeenPad;
import nl.overstap.advice.answer.NietGevonden;
import nl.overstap.advice.answer.Onbeslist;
import nl.overstap.advice.answer.Upskillpad;
import nl.overstap.advice.answer.UpskillpadResultaat;
import nl.overstap.advice.answer.bereik.Bereik;
import nl.overstap.advice.answer.bereik.Instroom;
import org.jspecify.annotations.Nullable;

/// What came of a question, in labels: `uitkomst` and whether it was proven, `bewezen`.
final class Uitkomst {
  static final KeyValues FOUT = labels("FOUT", false);

  private Uitkomst() {}

  static KeyValues of(UpskillpadResultaat resultaat) {
    return switch (resultaat) {
      case Upskillpad pad -> labels("GEVONDEN", pad.bewijs().optimaal());
      case NietGevonden niet -> of(niet);
    };
  }

  static KeyValues of(Afwegingen afwegingen) {
    return of(afwegingen.geenPad(), afwegingen.onbeslist(), afwegingen.volledig());
  }

  static KeyValues of(Alternatieven alternatieven) {
    return of(alternatieven.geenPad(), alternatieven.onbeslist(), alternatieven.volledig());
  }

  static KeyValues of(Bereik bereik) {
    return labels("GEVONDEN", bereik.nietUitgerekend().isEmpty());
  }

  static KeyValues of(Instroom instroom) {
    return labels("GEVONDEN", instroom.nietUitgerekend().isEmpty());
  }

  static KeyValues found() {
    return labels("GEVONDEN", true);
  }

  private static KeyValues of(
      @Nullable GeenPad geenPad, @Nullable Onbeslist onbeslist, boolean volledig) {
    if (geenPad != null) {
      return of(geenPad);
    }
    return onbeslist != null ? of(onbeslist) : labels("GEVONDEN", volledig);
  }

  private static KeyValues of(NietGevonden niet) {
    return switch (niet) {
      case GeenPad geen -> labels("GEEN_PAD", true);
      case Onbeslist onbeslist -> labels("ONBESLIST", false);
    };
  }

  private static KeyValues labels(String uitkomst, boolean bewezen) {
    return KeyValues.of("uitkomst", uitkomst, "bewezen", bewezen ? "ja" : "nee");
  }
}
