package nl.overstap.catalog.report;

import java.util.List;
import nl.overstap.domain.functie.Belang;
import nl.overstap.domain.functie.Functie;
import nl.overstap.domain.functie.KwalificatieEis;

/// Vakfuncties that ask too little or too much to be true: beside 6 to 15 things that are
/// essential.
final class AantalEisen implements Check {
  private static final int LEAST = 6;
  private static final int MOST = 15;

  @Override
  public Rubriek look(Inhoud inhoud) {
    List<String> regels =
        inhoud.beroepen().stream()
            .filter(functie -> !functie.instapfunctie())
            .filter(functie -> count(functie, inhoud) < LEAST || count(functie, inhoud) > MOST)
            .map(functie -> functie.id() + ": " + count(functie, inhoud))
            .toList();
    return Rubriek.lijst(
        "Vakfuncties met weinig of veel eisen",
        "Een vakfunctie vraagt 6 tot en met 15 dingen die essentieel zijn: skills, en kwalificaties"
            + " vooraf.",
        regels);
  }

  private static long count(Functie functie, Inhoud inhoud) {
    long skills =
        inhoud.skillEisen(functie.id()).stream()
            .filter(eis -> eis.belang() == Belang.ESSENTIEEL)
            .count();
    long groepen =
        inhoud.kwalificatieEisen(functie.id()).stream()
            .map(KwalificatieEis::groep)
            .distinct()
            .count();
    return skills + groepen;
  }
}
