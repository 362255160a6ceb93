package nl.overstap.catalog.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.overstap.catalog.Spelling;
import nl.overstap.catalog.read.page.SortKey;
import nl.overstap.domain.skill.Skill;
import nl.overstap.domain.skill.SkillId;

/// Skills that are probably one and the same: their names look alike, or the same functies and
/// opleidingen use them.
final class DubbeleSkills implements Check {
  private static final Set<String> SMALL_WORDS =
      Set.of("en", "van", "de", "het", "een", "in", "op", "met", "voor", "bij", "aan");

  private static final int MOST_TYPOS = 2;
  private static final int LEAST_LETTERS = 8;
  private static final double SAME_USE = 0.9;
  private static final int LEAST_USES = 4;

  @Override
  public Rubriek look(Inhoud inhoud) {
    Map<SkillId, Set<String>> uses = uses(inhoud);
    List<Skill> skills = inhoud.skills();
    List<String> regels = new ArrayList<>();
    for (int one = 0; one < skills.size(); one++) {
      for (int other = one + 1; other < skills.size(); other++) {
        String reason = reason(skills.get(one), skills.get(other), uses);
        if (!reason.isEmpty()) {
          regels.add(skills.get(one).id() + " en " + skills.get(other).id() + ": " + reason);
        }
      }
    }
    return Rubriek.lijst(
        "Skills die misschien dezelfde zijn",
        "De namen lijken op elkaar, of dezelfde functies en opleidingen gebruiken ze op hetzelfde"
            + " niveau.",
        regels);
  }

  private static String reason(Skill one, Skill other, Map<SkillId, Set<String>> uses) {
    if (namesAlike(one.naam(), other.naam())) {
      return "de namen lijken op elkaar";
    }
    Set<String> used = uses.getOrDefault(one.id(), Set.of());
    Set<String> alsoUsed = uses.getOrDefault(other.id(), Set.of());
    boolean often = used.size() >= LEAST_USES && alsoUsed.size() >= LEAST_USES;
    return often && Overlap.of(used, alsoUsed) >= SAME_USE ? "hetzelfde gebruik" : "";
  }

  private static boolean namesAlike(String one, String other) {
    String left = SortKey.normalise(one);
    String right = SortKey.normalise(other);
    boolean typo =
        Math.min(left.length(), right.length()) >= LEAST_LETTERS
            && Spelling.distance(left, right, MOST_TYPOS + 1) <= MOST_TYPOS;
    return typo || words(left).equals(words(right));
  }

  private static Set<String> words(String name) {
    Set<String> words = new TreeSet<>(List.of(name.split("[^\\p{L}\\p{N}]+", -1)));
    words.removeAll(SMALL_WORDS);
    return words;
  }

  /// What uses a skill at which niveau, and how.
  private static Map<SkillId, Set<String>> uses(Inhoud inhoud) {
    Map<SkillId, Set<String>> uses = new HashMap<>();
    for (var eis : inhoud.catalogue().functies().skillEisen()) {
      add(uses, eis.skill(), "vraagt " + eis.functie() + eis.niveau());
    }
    for (var row : inhoud.catalogue().functies().ontwikkeling()) {
      add(uses, row.skill(), "ontwikkelt " + row.functie() + row.niveau());
    }
    for (var row : inhoud.catalogue().opleidingen().leereffecten()) {
      add(uses, row.skill(), "leert " + row.opleiding() + row.niveau());
    }
    return uses;
  }

  private static void add(Map<SkillId, Set<String>> uses, SkillId skill, String use) {
    uses.computeIfAbsent(skill, id -> new HashSet<>()).add(use);
  }
}
