package nl.overstap.advice.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.overstap.advice.answer.Bewijs;
import nl.overstap.advice.answer.Inspanning;
import nl.overstap.advice.answer.Nut;
import nl.overstap.advice.answer.SkillOpNiveau;
import nl.overstap.advice.answer.Stap;
import nl.overstap.domain.Bedrag;
import nl.overstap.domain.Herkomst;
import nl.overstap.domain.functie.Functie;
import nl.overstap.domain.kwalificatie.Kwalificatie;
import nl.overstap.domain.kwalificatie.KwalificatieSoort;
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
    Bedrag prijsZelf,
    Bewijs bewijs,
    List<String> meldingen) {
  public Uitleg {
    stappen = List.copyOf(stappen);
    meldingen = List.copyOf(meldingen);
  }

  /// The whole text; sentences separated by a space.
  public String tekst(List<SkillOpNiveau> aannames) {
    List<String> zinnen = new ArrayList<>();
    if (stappen.stream().anyMatch(stap -> stap.herkomst() == Herkomst.VOORBEELD)) {
      zinnen.add("Let op: in dit pad zit een verzonnen voorbeeld.");
    }
    zinnen.add(opening());
    for (Stap stap : stappen) {
      zinnen.add(zin(stap));
    }
    if (!stappen.isEmpty()) {
      zinnen.add(geld());
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

  private String opening() {
    if (stappen.isEmpty()) {
      return "Je hebt alles al wat nodig is om te beginnen als %s.".formatted(functie.naam());
    }
    return "In %s word je %s. Dat duurt bij elkaar %s%s."
        .formatted(
            Zinnen.stappen(stappen.size()),
            functie.naam(),
            Zinnen.duur(totaal.weken()),
            doorlooptijd());
  }

  private String doorlooptijd() {
    var doorlooptijd = totaal.doorlooptijd();
    if (doorlooptijd == null || doorlooptijd.equals(totaal.weken())) {
      return "";
    }
    return ", en %s als je dingen naast elkaar doet".formatted(Zinnen.duur(doorlooptijd));
  }

  private String zin(Stap stap) {
    Opleiding opleiding = stap.opleiding();
    String wat =
        opleiding == null ? werk(stap) : les(stap, opleiding);
    return "Stap %d: %s%s%s".formatted(stap.nummer(), wat, oplevert(stap), nodigVoor(stap));
  }

  private static String werk(Stap stap) {
    Integer maanden = stap.maanden();
    Functie werk = stap.viaFunctie();
    return "je werkt %s als %s."
        .formatted(
            RedenText.maanden(maanden == null ? 0 : maanden), werk == null ? "" : werk.naam());
  }

  private static String les(Stap stap, Opleiding opleiding) {
    Functie werk = stap.werktAls();
    String baan = werk == null ? "" : ", terwijl je werkt als " + werk.naam();
    return "%s (%s%s).".formatted(opleiding.naam(), Zinnen.duur(stap.inspanning().weken()), baan);
  }

  private static String oplevert(Stap stap) {
    List<String> papieren =
        stap.levertOp().stream()
            .filter(papier -> papier.soort() != KwalificatieSoort.TOELATING)
            .map(Kwalificatie::naam)
            .toList();
    List<String> skills =
        stap.leert().stream().map(s -> Zinnen.skill(s.skill(), s.niveau())).toList();
    String leert = skills.isEmpty() ? "" : " Je leert: " + Zinnen.opsomming(skills) + ".";
    return papieren.isEmpty() ? leert : leert + " Je krijgt: " + Zinnen.opsomming(papieren) + ".";
  }

  /// Only what later steps need: what the functie needs follows from what the step teaches.
  private static String nodigVoor(Stap stap) {
    List<String> later =
        stap.nodigVoor().stream().map(Nut::stap).filter(Objects::nonNull).map(n -> "stap " + n).toList();
    return later.isEmpty() ? "" : " Dit heb je nodig voor " + Zinnen.opsomming(later) + ".";
  }

  private String geld() {
    if (totaal.prijs().cents() == 0) {
      return "Dit pad kost niets.";
    }
    if (totaal.kosten().equals(prijsZelf)) {
      return "Je betaalt zelf %s.".formatted(totaal.kosten());
    }
    return "Je betaalt zelf %s als je werkgever, de school of de overheid de rest betaalt; anders %s."
        .formatted(Zinnen.bedrag(totaal.kosten()), prijsZelf);
  }

  private static String aannames(List<SkillOpNiveau> aannames) {
    List<String> skills =
        aannames.stream().map(s -> Zinnen.skill(s.skill(), s.niveau())).toList();
    return "We gaan ervan uit dat je dit al kunt: %s. Klopt dat niet, zeg het dan."
        .formatted(Zinnen.opsomming(skills));
  }

  private String zekerheid() {
    if (stappen.isEmpty()) {
      return "Meer is in deze catalogus niet nodig.";
    }
    if (bewijs.optimaal()) {
      return "Bewezen: met deze catalogus is er geen pad met %s dan dit."
          .formatted(minder());
    }
    return "Of dit het beste pad is, is niet bewezen. Minder dan %s kan zeker niet."
        .formatted(Zinnen.waarde(bewijs.criterium(), bewijs.ondergrens()));
  }

  private String minder() {
    return switch (bewijs.criterium()) {
      case WEKEN -> "minder weken";
      case KOSTEN -> "lagere eigen kosten";
      case UREN -> "minder eigen uren";
      case STAPPEN -> "minder stappen";
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
