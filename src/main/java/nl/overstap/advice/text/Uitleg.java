package nl.overstap.advice.text;

import java.util.ArrayList;
import java.util.List;
import nl.overstap.advice.answer.Bewijs;
import nl.overstap.advice.answer.stap.Inspanning;
import nl.overstap.advice.answer.stap.SkillOpNiveau;
import nl.overstap.advice.answer.stap.Stap;
import nl.overstap.domain.Herkomst;
import nl.overstap.domain.Weken;
import nl.overstap.domain.functie.Functie;
import nl.overstap.domain.opleiding.Instroom;
import nl.overstap.domain.opleiding.Opleiding;
import nl.overstap.domain.opleiding.Tempo;

/// The path in a few plain Dutch sentences, as an advisor would read it aloud.
///
/// @param meldingen what was read differently from what was typed
public record Uitleg(
    Functie functie,
    List<Stap> stappen,
    Inspanning totaal,
    Bewijs bewijs,
    Vergeleken vergeleken,
    List<String> meldingen) {
  private static final int NOTICED_TENTHS = 10;

  public Uitleg {
    stappen = List.copyOf(stappen);
    meldingen = List.copyOf(meldingen);
  }

  /// The whole text; sentences separated by a space.
  public String tekst(List<SkillOpNiveau> aannames) {
    List<String> zinnen = new ArrayList<>(voorbeelden());
    zinnen.add(opening());
    stappen.forEach(stap -> zinnen.add(new StapZinnen(stap).tekst()));
    if (!stappen.isEmpty()) {
      zinnen.add(new GeldZin(stappen, totaal).tekst());
    }
    if (!aannames.isEmpty()) {
      zinnen.add(aannames(aannames));
    }
    zinnen.add(zekerheid());
    zinnen.addAll(meldingen);
    if (stappen.stream().anyMatch(Uitleg::hasUnknownStart)) {
      zinnen.add("De weken zijn zonder wachttijd gerekend.");
    }
    return String.join(" ", zinnen);
  }

  /// What is invented is said first.
  private List<String> voorbeelden() {
    List<String> verzonnen =
        stappen.stream()
            .filter(stap -> stap.herkomst() == Herkomst.VOORBEELD)
            .map(stap -> "stap " + stap.nummer())
            .toList();
    return verzonnen.isEmpty()
        ? List.of()
        : List.of(
            "Let op: in %s zit een verzonnen voorbeeld.".formatted(Zinnen.opsomming(verzonnen)));
  }

  private String opening() {
    if (stappen.isEmpty()) {
      return "Je hebt alles al wat nodig is om te beginnen als %s.".formatted(functie.naam());
    }
    boolean one = stappen.size() == 1;
    return "Met %s word je %s. %s %s.%s"
        .formatted(
            Zinnen.stappen(stappen.size()),
            functie.naam(),
            one ? "Die duurt" : "Samen duren die",
            Zinnen.duur(totaal.weken()),
            doorlooptijd());
  }

  /// Only when it makes a difference that somebody notices.
  private String doorlooptijd() {
    Weken doorlooptijd = totaal.doorlooptijd();
    if (doorlooptijd == null || totaal.weken().tenths() - doorlooptijd.tenths() < NOTICED_TENTHS) {
      return "";
    }
    return " Doe je stappen tegelijk, dan kan het in %s.".formatted(Zinnen.duur(doorlooptijd));
  }

  private static String aannames(List<SkillOpNiveau> aannames) {
    return "We gaan ervan uit dat je dit al kunt: %s. Klopt dat niet, zeg het dan."
        .formatted(Zinnen.skills(aannames));
  }

  private String zekerheid() {
    if (stappen.isEmpty()) {
      return "Meer is in deze catalogus niet nodig.";
    }
    return switch (vergeleken) {
      case ALLE_PADEN ->
          bewijs.optimaal()
              ? "Bewezen: in deze catalogus is er geen pad %s.".formatted(beter())
              : "Of dit het beste pad is, is niet bewezen. Minder dan %s kan zeker niet."
                  .formatted(Zinnen.waarde(bewijs.criterium(), bewijs.ondergrens()));
      case AFWEGINGEN ->
          bewijs.tweedeOptimaal()
              ? "Bewezen: wie op het ene minder wil, is op het andere meer kwijt."
              : "Dat er geen pad is dat op alles beter is, is niet bewezen.";
      case ANDERE_PADEN ->
          bewijs.optimaal()
              ? "Bewezen: onder de paden die echt anders zijn dan de vorige is er geen %s."
                  .formatted(beter())
              : "Of dit het beste is van de paden die echt anders zijn, is niet bewezen.";
    };
  }

  private String beter() {
    return switch (bewijs.criterium()) {
      case WEKEN -> "dat korter duurt";
      case KOSTEN -> "dat jou minder kost";
      case UREN -> "dat jou minder uren kost";
      case STAPPEN -> "met minder stappen";
    };
  }

  /// A step that begins at fixed moments, or runs at a fixed pace in a group, without a known date.
  private static boolean hasUnknownStart(Stap stap) {
    Opleiding opleiding = stap.opleiding();
    return opleiding != null
        && stap.eersteStart() == null
        && (opleiding.instroom() == Instroom.VAST || opleiding.tempo() == Tempo.VAST);
  }
}
