package nl.overstap.advice.bereik;

import java.util.List;
import java.util.Optional;
import nl.overstap.domain.functie.Functie;

/// What somebody should know about an answer, in plain Dutch.
final class Meldingen {
  static final String GEEN_ARBEIDSMARKT =
      "Deze catalogus weet niet hoeveel vraag er naar werk is. We sorteren daarom op aansluiting.";

  private Meldingen() {}

  static String geenEisen(Functie functie) {
    return "We weten niet wat %s vraagt. Daarom weten we ook niet wie erin kan instromen."
        .formatted(functie.naam());
  }

  static String aanname(int maanden) {
    String lang = maanden == 1 ? "1 maand" : maanden + " maanden";
    return ("We gaan uit van iemand die %s in de functie werkte en de papieren heeft die daar"
            + " zonder keuze bij horen.")
        .formatted(lang);
  }

  static Optional<String> open(List<Functie> open) {
    if (open.isEmpty()) {
      return Optional.empty();
    }
    String functies = open.size() == 1 ? "1 functie is" : open.size() + " functies zijn";
    return Optional.of(
        "De rekentijd was op: %s niet uitgerekend. Dat is geen nee.".formatted(functies));
  }
}
