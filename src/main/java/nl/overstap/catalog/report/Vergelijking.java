package nl.overstap.catalog.report;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.overstap.domain.Id;
import nl.overstap.domain.opleiding.Betaler;
import nl.overstap.domain.opleiding.Inzet;
import nl.overstap.domain.opleiding.Opleiding;
import nl.overstap.domain.opleiding.OpleidingId;
import nl.overstap.domain.opleiding.Voorafeis;
import nl.overstap.domain.opleiding.Voorafeis.FunctieVooraf;
import nl.overstap.domain.opleiding.Voorafeis.KwalificatieVooraf;
import nl.overstap.domain.opleiding.Voorafeis.SkillVooraf;
import nl.overstap.domain.opleiding.Vorm;
import nl.overstap.domain.skill.SkillId;

/// An opleiding as it is compared with others.
///
/// @param groepen per groep that is asked beforehand: what each alternative asks, with its amount
/// @param gehelen the wholes that it is a part of
record Vergelijking(
    Opleiding opleiding,
    Map<SkillId, Integer> leert,
    List<Map<Id, Integer>> groepen,
    Set<OpleidingId> gehelen) {

  static Vergelijking of(Opleiding opleiding, Inhoud inhoud) {
    Map<SkillId, Integer> leert = new HashMap<>();
    inhoud.leert(opleiding.id()).forEach(l -> leert.merge(l.skill(), l.niveau(), Math::max));
    Collection<List<Voorafeis>> rows =
        Inhoud.group(inhoud.vooraf(opleiding.id()), Voorafeis::groep).values();
    return new Vergelijking(
        opleiding,
        leert,
        rows.stream().map(Vergelijking::alternatives).toList(),
        inhoud.gehelen(opleiding.id()));
  }

  private static Map<Id, Integer> alternatives(List<Voorafeis> groep) {
    return groep.stream()
        .collect(Collectors.toMap(Vergelijking::what, Vergelijking::amount, Math::min));
  }

  private static Id what(Voorafeis eis) {
    return switch (eis) {
      case SkillVooraf skill -> skill.skill();
      case KwalificatieVooraf papier -> papier.kwalificatie();
      case FunctieVooraf functie -> functie.functie();
    };
  }

  private static int amount(Voorafeis eis) {
    return switch (eis) {
      case SkillVooraf skill -> skill.niveau();
      case KwalificatieVooraf papier -> 1;
      case FunctieVooraf functie -> functie.maanden();
    };
  }

  String id() {
    return opleiding.id().value();
  }

  boolean isAsGoodAs(Vergelijking other) {
    return givesAllOf(other)
        && isNoLongerNorDearer(other)
        && fitsAsWell(other.opleiding)
        && asksNoMoreThan(other);
  }

  private boolean givesAllOf(Vergelijking other) {
    return opleiding.leidtOpTot().containsAll(other.opleiding.leidtOpTot())
        && gehelen.containsAll(other.gehelen)
        && other.leert.entrySet().stream()
            .allMatch(row -> leert.getOrDefault(row.getKey(), 0) >= row.getValue());
  }

  private boolean isNoLongerNorDearer(Vergelijking other) {
    Inzet one = opleiding.inzet();
    Inzet two = other.opleiding.inzet();
    return one != null
        && two != null
        && one.weken().compareTo(two.weken()) <= 0
        && one.uren() <= two.uren()
        && one.kosten().compareTo(two.kosten()) <= 0
        && own(opleiding, one) <= own(other.opleiding, two);
  }

  private static long own(Opleiding opleiding, Inzet inzet) {
    return opleiding.betaler() == Betaler.DEELNEMER ? inzet.kosten().cents() : 0;
  }

  /// The same job or none in both: work pays, school leaves one free to work elsewhere.
  private boolean fitsAsWell(Opleiding other) {
    return Objects.equals(opleiding.leerbaan(), other.leerbaan())
        && (!isByDay(opleiding) || isByDay(other))
        && width(opleiding) >= width(other)
        && Set.copyOf(other.nietVoor()).containsAll(opleiding.nietVoor());
  }

  private static boolean isByDay(Opleiding opleiding) {
    Vorm vorm = opleiding.vorm();
    return vorm == null || vorm == Vorm.DAG || vorm == Vorm.WERKPLEK;
  }

  private static int width(Opleiding opleiding) {
    return switch (opleiding.beschikbaar()) {
      case LANDELIJK -> 2;
      case ONBEKEND -> 1;
      case ALLEEN_AANBOD -> 0;
    };
  }

  /// Whoever may begin the other one may begin this one: each groep here holds as soon as some
  /// groep there does.
  private boolean asksNoMoreThan(Vergelijking other) {
    return groepen.stream().allMatch(here -> other.groepen.stream().anyMatch(t -> opens(t, here)));
  }

  private static boolean opens(Map<Id, Integer> there, Map<Id, Integer> here) {
    return there.entrySet().stream()
        .allMatch(row ->
            here.containsKey(row.getKey()) && here.getOrDefault(row.getKey(), 0) <= row.getValue());
  }
}
