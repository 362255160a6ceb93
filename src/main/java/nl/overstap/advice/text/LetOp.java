package nl.overstap.advice.text;

import java.util.ArrayList;
import java.util.List;
import nl.overstap.advice.path.Trede;
import nl.overstap.advice.path.Trede.Leren;
import nl.overstap.domain.Herkomst;
import nl.overstap.domain.functie.Functie;
import nl.overstap.domain.opleiding.Instroom;
import nl.overstap.domain.opleiding.Leerweg;
import nl.overstap.domain.praktijk.Praktijkplek;
import org.jspecify.annotations.Nullable;

/// What to check or arrange before a step, in plain Dutch.
public final class LetOp {
  private LetOp() {}

  /// Sentences for one step.
  ///
  /// @param werktAls the functie one is employed in during the step; empty without a job
  /// @param plekken known places for that job; invented ones send nobody anywhere
  public static List<String> bij(
      Trede trede, @Nullable Functie werktAls, List<Praktijkplek> plekken) {
    List<String> zinnen = new ArrayList<>();
    if (werktAls != null) {
      zinnen.add(baan(trede, werktAls, plekken));
    }
    if (trede instanceof Leren leren) {
      addLeren(leren, zinnen);
    }
    return zinnen;
  }

  private static String baan(Trede trede, Functie werktAls, List<Praktijkplek> plekken) {
    String soort = trede instanceof Leren ? "leerbaan" : "baan";
    if (plekken.stream().anyMatch(plek -> plek.bron().herkomst() != Herkomst.VOORBEELD)) {
      return "Er is een plek bekend als %s. Vraag of die nog vrij is.".formatted(werktAls.naam());
    }
    boolean bbl = trede instanceof Leren leren && leren.offer().leerweg() == Leerweg.BBL;
    String waar = bbl ? " bij een erkend leerbedrijf" : "";
    return "Zoek eerst een %s als %s%s.".formatted(soort, werktAls.naam(), waar);
  }

  private static void addLeren(Leren leren, List<String> zinnen) {
    var offer = leren.offer();
    if (offer.bestaanOnbekend()) {
      zinnen.add("Ga na of dit in jouw regio bestaat.");
    }
    var aanbod = offer.aanbod();
    boolean geenDatum = aanbod == null || aanbod.startdata().isEmpty();
    if (offer.opleiding().instroom() == Instroom.VAST && geenDatum) {
      zinnen.add("Dit begint op vaste momenten. Wanneer is niet bekend: vraag het na.");
    }
  }
}
