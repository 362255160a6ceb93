package nl.overstap.catalog.report;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.overstap.catalog.Catalogue;
import nl.overstap.domain.Id;
import nl.overstap.domain.opleiding.Module;
import nl.overstap.domain.opleiding.Opleiding;
import nl.overstap.domain.opleiding.Voorafeis.KwalificatieVooraf;
import nl.overstap.domain.opleiding.Voorafeis.SkillVooraf;

/// Opleidingen nobody needs: nothing asks what they teach or lead to, nor what follows from that,
/// and they are no part of a whole.
final class NietNodig implements Check {

  @Override
  public Rubriek look(Inhoud inhoud) {
    Set<Id> useful = useful(inhoud.catalogue());
    Set<Id> inWholes = new HashSet<>();
    for (Module module : inhoud.catalogue().opleidingen().modules()) {
      inWholes.add(module.opleiding());
      inWholes.add(module.module());
    }
    List<String> regels =
        inhoud.opleidingen().stream()
            .filter(opleiding -> !inWholes.contains(opleiding.id()))
            .filter(opleiding -> gives(opleiding, inhoud).stream().noneMatch(useful::contains))
            .map(opleiding -> opleiding.id().value())
            .toList();
    return Rubriek.lijst(
        "Opleidingen die niemand nodig heeft",
        "Geen functie, taak of andere opleiding vraagt wat ze leren of waar ze toe opleiden.",
        regels);
  }

  private static Set<Id> gives(Opleiding opleiding, Inhoud inhoud) {
    Set<Id> gives = new HashSet<>(opleiding.leidtOpTot());
    inhoud.leert(opleiding.id()).forEach(row -> gives.add(row.skill()));
    return gives;
  }

  /// What is asked, and everything from which that follows.
  private static Set<Id> useful(Catalogue catalogue) {
    Map<Id, Set<Id>> from = follows(catalogue);
    Set<Id> useful = new HashSet<>();
    Deque<Id> agenda = new ArrayDeque<>(asked(catalogue));
    while (!agenda.isEmpty()) {
      Id id = agenda.removeFirst();
      if (useful.add(id)) {
        agenda.addAll(from.getOrDefault(id, Set.of()));
      }
    }
    return useful;
  }

  private static Map<Id, Set<Id>> follows(Catalogue catalogue) {
    Map<Id, Set<Id>> from = new HashMap<>();
    catalogue.skills().relaties().forEach(row -> add(from, row.naar(), row.van()));
    catalogue.kwalificaties().relaties().forEach(row -> add(from, row.naar(), row.van()));
    catalogue.kwalificaties().skills().forEach(row -> add(from, row.skill(), row.kwalificatie()));
    return from;
  }

  private static void add(Map<Id, Set<Id>> from, Id what, Id cause) {
    from.computeIfAbsent(what, id -> new HashSet<>()).add(cause);
  }

  private static Collection<Id> asked(Catalogue catalogue) {
    Set<Id> asked = new HashSet<>();
    catalogue.functies().skillEisen().forEach(row -> asked.add(row.skill()));
    catalogue.functies().taakSkills().forEach(row -> asked.add(row.skill()));
    catalogue.functies().kwalificatieEisen().forEach(row -> asked.add(row.kwalificatie()));
    catalogue.functies().ontwikkeling().stream()
        .filter(row -> row.vanaf() > 0)
        .forEach(row -> asked.add(row.skill()));
    for (var eis : catalogue.opleidingen().voorafeisen()) {
      if (eis instanceof SkillVooraf skill) {
        asked.add(skill.skill());
      } else if (eis instanceof KwalificatieVooraf papier) {
        asked.add(papier.kwalificatie());
      }
    }
    return asked;
  }
}
