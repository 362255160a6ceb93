package nl.overstap.advice.text;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.overstap.advice.answer.stap.Nut;
import nl.overstap.advice.answer.stap.SkillOpNiveau;
import nl.overstap.advice.answer.stap.Stap;
import nl.overstap.domain.functie.Functie;
import nl.overstap.domain.kwalificatie.Kwalificatie;
import nl.overstap.domain.kwalificatie.KwalificatieSoort;
import nl.overstap.domain.opleiding.Opleiding;
import nl.overstap.domain.skill.Skill;

/// One step of a path as an advisor reads it aloud: what, how long, what it gives, what for.
final class StapZinnen {
  /// Nobody remembers more from listening; the answer itself holds them all.
  private static final int SKILLS_READ_ALOUD = 3;

  private static final int WEEKS_PER_YEAR = 52;
  private static final int MONTHS_PER_YEAR = 12;

  private final Stap stap;

  StapZinnen(Stap stap) {
    this.stap = stap;
  }

  String tekst() {
    Opleiding opleiding = stap.opleiding();
    String wat = opleiding == null ? werk() : les(opleiding);
    return "Stap %d: %s.%s%s%s".formatted(stap.nummer(), wat, leert(), krijgt(), nodigVoor());
  }

  /// The months that are still to be worked: those before the start do not count.
  private String werk() {
    Functie werk = Objects.requireNonNull(stap.viaFunctie());
    int full = Objects.requireNonNull(stap.maanden());
    int months = stap.inspanning().weken().tenths() * MONTHS_PER_YEAR / (10 * WEEKS_PER_YEAR);
    return "je werkt %s%s als %s"
        .formatted(months < full ? "nog " : "", RedenText.maanden(months), werk.naam());
  }

  private String les(Opleiding opleiding) {
    String duur = Zinnen.duur(stap.inspanning().weken());
    Functie werk = stap.werktAls();
    return opleiding.naam()
        + (saysItself(opleiding.naam(), duur) ? "" : ", " + duur)
        + (werk == null ? "" : ", terwijl je werkt als " + werk.naam());
  }

  /// True for `Isoleren en bouwfysica (3 dagen)` and `B-VCA in een dag`.
  private static boolean saysItself(String naam, String duur) {
    return naam.contains(duur) || (duur.equals("1 dag") && naam.contains("een dag"));
  }

  private String leert() {
    List<SkillOpNiveau> skills =
        stap.leert().stream()
            .sorted(
                Comparator.comparing((SkillOpNiveau s) -> !required().contains(s.skill()))
                    .thenComparing(SkillOpNiveau::niveau, Comparator.reverseOrder()))
            .toList();
    if (skills.isEmpty()) {
      return "";
    }
    boolean all = skills.size() <= SKILLS_READ_ALOUD + 1;
    List<SkillOpNiveau> read = all ? skills : skills.subList(0, SKILLS_READ_ALOUD);
    return " Je leert%s: %s.".formatted(all ? "" : " onder meer", Zinnen.skills(read));
  }

  private Set<Skill> required() {
    return stap.nodigVoor().stream()
        .map(Nut::vereiste)
        .filter(Objects::nonNull)
        .map(vereiste -> vereiste.skill())
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }

  private String krijgt() {
    List<String> papieren =
        stap.levertOp().stream()
            .filter(papier -> papier.soort() != KwalificatieSoort.TOELATING)
            .map(Kwalificatie::naam)
            .toList();
    return papieren.isEmpty() ? "" : " Je krijgt: " + Zinnen.opsomming(papieren) + ".";
  }

  /// Only what later steps need: what the functie needs follows from what the step teaches.
  private String nodigVoor() {
    List<String> later =
        stap.nodigVoor().stream()
            .map(Nut::stap)
            .filter(Objects::nonNull)
            .map(nummer -> "stap " + nummer)
            .toList();
    return later.isEmpty() ? "" : " Dit heb je nodig voor " + Zinnen.opsomming(later) + ".";
  }
}
