package nl.overstap.advice.text;

import java.util.List;
import nl.overstap.advice.answer.stap.Stap;
import nl.overstap.domain.Weken;
import nl.overstap.domain.functie.Functie;
import nl.overstap.domain.opleiding.Opleiding;
import nl.overstap.domain.regio.Regio;
import org.jspecify.annotations.Nullable;

/// Names the one thing to do on Monday.
///
/// @param regio where the person lives; empty when unknown
/// @param opleider name of who offers the first step; empty when unknown
public record EersteActie(Functie functie, @Nullable Regio regio, @Nullable String opleider) {
  private static final int LONG_TENTHS = 260;
  private static final long DEAR_CENTS = 100_000;

  /// One sentence. Before a step of more than 26 weken or 1,000 euro own money: try it a day first.
  public String voor(List<Stap> stappen) {
    if (stappen.isEmpty()) {
      return "Je hebt alles al wat nodig is. Solliciteer als %s.".formatted(functie.naam());
    }
    Stap first = stappen.getFirst();
    if (isBigStep(first)) {
      Functie werk = first.werktAls() == null ? functie : first.werktAls();
      return "Loop eerst een dag mee met een %s.".formatted(werk.naam());
    }
    return first.werktAls() == null ? les(first) : baan(first, first.werktAls());
  }

  private static boolean isBigStep(Stap stap) {
    Weken weken = stap.inspanning().weken();
    return weken.tenths() > LONG_TENTHS || stap.inspanning().kosten().cents() > DEAR_CENTS;
  }

  private String baan(Stap stap, Functie werk) {
    String soort = stap.opleiding() == null ? "baan" : "leerbaan";
    return "Zoek een %s als %s. %s".formatted(soort, werk.naam(), loket("helpt je daarbij."));
  }

  private String les(Stap stap) {
    Opleiding opleiding = stap.opleiding();
    String naam = opleiding == null ? functie.naam() : opleiding.naam();
    if (opleider != null) {
      return "Neem contact op met %s over '%s'.".formatted(opleider, naam);
    }
    return "Zoek waar je '%s' kunt volgen. %s".formatted(naam, loket("denkt met je mee."));
  }

  private String loket(String helpt) {
    String naam = regio == null || regio.loket() == null ? "Werkcentrum" : regio.loket();
    String waar = regio == null ? "in je regio" : "in " + regio.naam();
    String url = regio == null || regio.url() == null ? "werkcentrum.nl" : regio.url();
    return "Het %s %s (%s, vroeger Leerwerkloket) %s".formatted(naam, waar, url, helpt);
  }
}
