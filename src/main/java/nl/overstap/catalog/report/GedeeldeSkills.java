package nl.overstap.catalog.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.overstap.domain.functie.Belang;
import nl.overstap.domain.functie.Functie;
import nl.overstap.domain.functie.FunctieId;
import nl.overstap.domain.skill.Skill;
import nl.overstap.domain.skill.SkillId;
import nl.overstap.domain.skill.SkillSoort;

/// How often people bring nothing: the share of pairs of a functie elsewhere and one in techniek,
/// bouw or energie that share no essential skill. In raw ESCO it is 95 %; here it should be at most
/// 30 %. What everyone is assumed to have, and HOUDING, are not counted as shared.
final class GedeeldeSkills implements Check {
  private static final int MOST_PERCENT = 30;

  @Override
  public Rubriek look(Inhoud inhoud) {
    Techniek techniek = new Techniek(inhoud.catalogue());
    List<Functie> targets = inhoud.beroepen().stream().filter(techniek::omvat).toList();
    List<Functie> feeders = inhoud.beroepen().stream().filter(f -> !techniek.omvat(f)).toList();
    Map<FunctieId, Set<SkillId>> asked = new HashMap<>();
    inhoud.beroepen().forEach(f -> asked.put(f.id(), essential(f, inhoud)));
    List<Aandeel> shares = new ArrayList<>();
    for (Functie feeder : feeders) {
      long strange =
          targets.stream()
              .filter(target -> sharesNothing(asked, feeder.id(), target.id()))
              .count();
      shares.add(new Aandeel(feeder.id(), strange));
    }
    shares.sort(Comparator.comparing(Aandeel::nothing).reversed());
    return new Rubriek(
        "Wat mensen meebrengen",
        summary(shares, targets.size()),
        List.of("functie", "deelt geen essentiële skill met"),
        shares.stream()
            .map(s -> List.of(s.functie().value(), s.nothing() + " van " + targets.size()))
            .toList());
  }

  private static String summary(List<Aandeel> shares, int targets) {
    long all = (long) shares.size() * targets;
    long nothing = shares.stream().mapToLong(Aandeel::nothing).sum();
    long percent = all == 0 ? 0 : Math.ceilDiv(100 * nothing, all);
    return ("Van de %d paren van een functie van buiten en een functie in techniek, bouw of energie"
            + " deelt %d %% geen essentiële skill (doel: hoogstens %d %%). Wat we bij iedereen"
            + " veronderstellen telt niet mee.")
        .formatted(all, percent, MOST_PERCENT);
  }

  private static boolean sharesNothing(
      Map<FunctieId, Set<SkillId>> asked, FunctieId one, FunctieId other) {
    Set<SkillId> these = asked.getOrDefault(one, Set.of());
    return asked.getOrDefault(other, Set.of()).stream().noneMatch(these::contains);
  }

  /// An instapfunctie asks next to nothing: there it is what the work develops that people bring.
  private static Set<SkillId> essential(Functie functie, Inhoud inhoud) {
    Set<SkillId> essential = new HashSet<>();
    inhoud.skillEisen(functie.id()).stream()
        .filter(eis -> eis.belang() == Belang.ESSENTIEEL)
        .forEach(eis -> essential.add(eis.skill()));
    if (functie.instapfunctie()) {
      inhoud.ontwikkeling(functie.id()).forEach(row -> essential.add(row.skill()));
    }
    essential.removeIf(id -> isCommon(inhoud.skill(id)));
    return essential;
  }

  private static boolean isCommon(Skill skill) {
    return skill.verondersteld() > 0 || skill.soort() == SkillSoort.HOUDING;
  }

  private record Aandeel(FunctieId functie, long nothing) {}
}
