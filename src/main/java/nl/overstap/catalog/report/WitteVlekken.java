package nl.overstap.catalog.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import nl.overstap.domain.functie.Functie;
import nl.overstap.domain.opleiding.Opleiding;
import nl.overstap.domain.opleiding.Voorafeis.SkillVooraf;
import nl.overstap.domain.skill.Skill;
import nl.overstap.domain.skill.SkillSoort;

/// Skills that are asked at a niveau that no opleiding teaches and no work develops: the white
/// spots on the map. HOUDING is discussed, so it is left out.
final class WitteVlekken implements Check {

  @Override
  public Rubriek look(Inhoud inhoud) {
    Haalbaar haalbaar = Haalbaar.doorLerenEnWerken(inhoud);
    List<String> regels = new ArrayList<>();
    for (Skill skill : inhoud.skills()) {
      if (skill.soort() != SkillSoort.HOUDING) {
        askers(skill, inhoud)
            .tailMap(haalbaar.niveau(skill.id()) + 1)
            .forEach((niveau, askers) ->
                regels.add(
                    "%s op niveau %d (te halen: %d), gevraagd door %s"
                        .formatted(skill.id(), niveau, haalbaar.niveau(skill.id()), some(askers))));
      }
    }
    return Rubriek.lijst(
        "Witte vlekken",
        "Skills die op een niveau worden gevraagd dat geen opleiding leert en geen werk"
            + " ontwikkelt.",
        regels);
  }

  private static NavigableMap<Integer, Set<String>> askers(Skill skill, Inhoud inhoud) {
    NavigableMap<Integer, Set<String>> askers = new TreeMap<>();
    for (Functie functie : inhoud.beroepen()) {
      inhoud.skillEisen(functie.id()).stream()
          .filter(eis -> eis.skill().equals(skill.id()))
          .forEach(eis -> add(askers, eis.niveau(), functie.id().value()));
    }
    for (Opleiding opleiding : inhoud.opleidingen()) {
      inhoud.vooraf(opleiding.id()).stream()
          .filter(SkillVooraf.class::isInstance)
          .map(SkillVooraf.class::cast)
          .filter(eis -> eis.skill().equals(skill.id()))
          .forEach(eis -> add(askers, eis.niveau(), opleiding.id().value()));
    }
    return askers;
  }

  private static void add(Map<Integer, Set<String>> askers, int niveau, String asker) {
    askers.computeIfAbsent(niveau, n -> new LinkedHashSet<>()).add(asker);
  }

  private static String some(Set<String> ids) {
    String first = String.join(", ", ids.stream().limit(3).toList());
    return ids.size() > 3 ? first + " en nog " + (ids.size() - 3) : first;
  }
}
