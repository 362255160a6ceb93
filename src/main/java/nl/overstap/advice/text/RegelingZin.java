package nl.overstap.advice.text;

import java.util.Locale;
import nl.overstap.advice.answer.stap.RegelingBijStap;
import nl.overstap.domain.Bedrag;
import nl.overstap.domain.praktijk.Ontvanger;
import nl.overstap.domain.praktijk.Regeling;
import nl.overstap.funding.Toepassing;
import nl.overstap.funding.Zekerheid;

/// A regeling at a step in words: who may get what, and under which conditions.
public final class RegelingZin {
  private RegelingZin() {}

  /// The regeling as the answer shows it.
  public static RegelingBijStap bij(Toepassing toepassing) {
    return new RegelingBijStap(
        toepassing.regeling(),
        toepassing.zekerheid(),
        toepassing.verlaging(),
        uitleg(toepassing) + voorwaarden(toepassing.regeling()));
  }

  private static String uitleg(Toepassing toepassing) {
    Regeling regeling = toepassing.regeling();
    if (toepassing.verlaging().cents() > 0) {
      return "Met %s betaal je zelf %s minder.".formatted(regeling.naam(), toepassing.verlaging());
    }
    boolean sure = toepassing.zekerheid() == Zekerheid.ZEKER;
    return "%s kan %sgebruikmaken van: %s%s."
        .formatted(
            wie(regeling.ontvanger()),
            sure ? "" : "misschien ",
            regeling.naam(),
            hoeveel(regeling));
  }

  private static String wie(Ontvanger ontvanger) {
    return switch (ontvanger) {
      case PERSOON -> "Jij";
      case WERKGEVER -> "Je werkgever";
      case OPLEIDER -> "De opleider";
    };
  }

  private static String hoeveel(Regeling regeling) {
    Integer percentage = regeling.percentage();
    Bedrag maximum = regeling.maximum();
    String part = percentage == null ? "" : ", %d %% van de kosten".formatted(percentage);
    return maximum == null ? part : part + ", hoogstens " + maximum + per(regeling);
  }

  private static String per(Regeling regeling) {
    String per = regeling.per();
    return per == null ? "" : " per " + per.toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static String voorwaarden(Regeling regeling) {
    String voorwaarden = regeling.voorwaarden();
    return voorwaarden == null ? "" : " Voorwaarden: " + voorwaarden;
  }
}
