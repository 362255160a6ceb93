package nl.overstap.catalog.report;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.overstap.domain.functie.Belang;
import nl.overstap.domain.functie.Functie;
import nl.overstap.domain.functie.FunctieId;
import nl.overstap.domain.functie.Ontwikkeling;
import nl.overstap.domain.functie.SkillEis;
import nl.overstap.domain.skill.Skill;
import nl.overstap.domain.skill.SkillId;
import nl.overstap.domain.skill.SkillSoort;

/// How often people bring nothing: the share of pairs of a functie elsewhere and a vakfunctie in
/// techniek, bouw or energie of which nothing that the one gives is essential in the other. What
/// somebody brings is what the work asks and what it develops. In raw ESCO it is 95 %; here it
/// should be at most 30 %. Taal and rekenen, what every functie asks, and HOUDING are not counted
/// as shared: they say nothing about these two.
final class GedeeldeSkills implements Check {
  private static final int MOST_PERCENT = 30;

  /// Asked by so many functies, a skill tells nothing about any of them.
  private static final int EVERYWHERE_PERCENT = 90;

  @Override
  public Rubriek look(Inhoud inhoud) {
    Techniek techniek = new Techniek(inhoud.catalogue());
    List<Set<SkillId>> targets =
        inhoud.beroepen().stream()
            .filter(functie -> techniek.omvat(functie) && !functie.instapfunctie())
            .map(functie -> essential(functie, inhoud))
            .toList();
    List<Functie> feeders = inhoud.beroepen().stream().filter(f -> !techniek.omvat(f)).toList();
    List<Aandeel> shares =
        feeders.stream()
            .map(f -> new Aandeel(f.id(), strangers(brings(f, inhoud), targets)))
            .sorted(Comparator.comparingLong(Aandeel::nothing).reversed())
            .toList();
    long strict = feeders.stream().mapToLong(f -> strangers(essential(f, inhoud), targets)).sum();
    return new Rubriek(
        "Wat mensen meebrengen",
        summary(shares, targets.size(), strict),
        List.of("functie", "brengt niets mee voor"),
        shares.stream()
            .filter(share -> 100 * share.nothing() > (long) MOST_PERCENT * targets.size())
            .map(s -> List.of(s.functie().value(), s.nothing() + " van " + targets.size()))
            .toList());
  }

  private static String summary(List<Aandeel> shares, int targets, long strict) {
    long pairs = Math.max(1, (long) shares.size() * targets);
    long nothing = shares.stream().mapToLong(Aandeel::nothing).sum();
    return ("Van de %d paren van een functie van buiten en een vakfunctie in techniek, bouw of"
            + " energie is bij %d %% niets van wat iemand meebrengt daar essentieel (doel:"
            + " hoogstens %d %%). Meebrengen is wat het werk vraagt en wat je er leert. Tel je"
            + " alleen wat het werk zelf als essentieel vraagt, dan is het %d %%. Taal,"
            + " rekenen, houding en wat elke functie vraagt tellen niet mee. Dit zijn de"
            + " functies die te weinig meebrengen:")
        .formatted(
            pairs,
            Math.ceilDiv(100 * nothing, pairs),
            MOST_PERCENT,
            Math.ceilDiv(100 * strict, pairs));
  }

  private static long strangers(Set<SkillId> brought, List<Set<SkillId>> targets) {
    return targets.stream().filter(asked -> asked.stream().noneMatch(brought::contains)).count();
  }

  private static Set<SkillId> brings(Functie functie, Inhoud inhoud) {
    Set<SkillId> brings = essential(functie, inhoud);
    inhoud.ontwikkeling(functie.id()).stream()
        .map(Ontwikkeling::skill)
        .filter(skill -> !isCommon(skill, inhoud))
        .forEach(brings::add);
    return brings;
  }

  private static Set<SkillId> essential(Functie functie, Inhoud inhoud) {
    return inhoud.skillEisen(functie.id()).stream()
        .filter(eis -> eis.belang() == Belang.ESSENTIEEL)
        .map(SkillEis::skill)
        .filter(skill -> !isCommon(skill, inhoud))
        .collect(Collectors.toCollection(HashSet::new));
  }

  private static boolean isCommon(SkillId id, Inhoud inhoud) {
    Skill skill = inhoud.skill(id);
    return skill.soort() == SkillSoort.HOUDING
        || skill.isTaalOfRekenen()
        || 100 * inhoud.askedBy(id) >= (long) EVERYWHERE_PERCENT * inhoud.beroepen().size();
  }

  private record Aandeel(FunctieId functie, long nothing) {}
}
