package nl.overstap.advice.offer;

import nl.overstap.domain.opleiding.Inzet;
import nl.overstap.domain.opleiding.Leerweg;
import nl.overstap.domain.opleiding.Opleiding;
import nl.overstap.domain.opleiding.Vorm;
import org.jspecify.annotations.Nullable;

/// Daytime without pay for more than two weeks: nobody who needs an income can do that.
public final class Onbetaald {
  private static final int LONGEST_WITHOUT_PAY_TENTHS = 20;

  private Onbetaald() {}

  /// True when following this opleiding in this way takes more than two weeks of days without pay;
  /// a vorm that nobody knows counts as by day.
  public static boolean isTooLong(
      Opleiding opleiding, @Nullable Leerweg leerweg, @Nullable Vorm vorm) {
    Inzet inzet = opleiding.inzet();
    boolean paid =
        opleiding.leerbaan() != null || leerweg == Leerweg.BBL || leerweg == Leerweg.WERKPLEK;
    boolean daytime = vorm == null || vorm == Vorm.DAG || vorm == Vorm.WERKPLEK;
    return inzet != null && inzet.weken().tenths() > LONGEST_WITHOUT_PAY_TENTHS && daytime && !paid;
  }
}
