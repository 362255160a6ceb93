package nl.overstap.catalog.load.store.graph;

import java.util.List;
import java.util.stream.Stream;
import nl.overstap.catalog.SkillRows;
import nl.overstap.catalog.load.store.element.Label;
import nl.overstap.catalog.load.store.element.NodeSet;
import nl.overstap.catalog.load.store.element.Numbered;
import nl.overstap.catalog.load.store.element.PropertyMap;
import nl.overstap.catalog.load.store.element.Relation;
import nl.overstap.catalog.load.store.element.RelationSet;
import nl.overstap.catalog.load.store.element.Verband;
import nl.overstap.domain.skill.Skill;
import nl.overstap.domain.skill.SkillRelatie;
import nl.overstap.domain.skill.SkillRelatieSoort;

/// Skills and how they relate, as nodes and relationships.
final class SkillGraph {

  private SkillGraph() {}

  static Stream<NodeSet<?>> nodes(SkillRows rows) {
    return Stream.of(NodeSet.of(Label.SKILL, rows.skills(), SkillGraph::skill));
  }

  static Stream<RelationSet<?>> relations(SkillRows rows) {
    return Stream.of(SkillRelatieSoort.values()).map(soort -> relations(rows, soort));
  }

  private static PropertyMap skill(Skill skill) {
    return PropertyMap.ofConcept(skill.id(), skill.naam(), skill.levensloop(), skill.bron())
        .with("soort", skill.soort())
        .with("omschrijving", skill.omschrijving())
        .with("escoUri", skill.escoUri())
        .with("alternatieven", skill.alternatieven())
        .with("verondersteld", skill.verondersteld())
        .with("taal", skill.taal());
  }

  private static RelationSet<?> relations(SkillRows rows, SkillRelatieSoort soort) {
    List<Numbered<SkillRelatie>> ofSoort =
        Numbered.all(rows.relaties()).stream().filter(row -> row.row().soort() == soort).toList();
    return RelationSet.ofNumbered(verband(soort), ofSoort, row -> relation(row.row()));
  }

  private static Verband verband(SkillRelatieSoort soort) {
    return switch (soort) {
      case VALT_ONDER -> Verband.SKILL_VALT_ONDER;
      case LIJKT_OP -> Verband.SKILL_LIJKT_OP;
      case HANGT_SAMEN_MET -> Verband.SKILL_HANGT_SAMEN_MET;
    };
  }

  private static Relation relation(SkillRelatie relatie) {
    return Relation.of(
        relatie.van(),
        relatie.naar(),
        PropertyMap.of(relatie.bron())
            .with("soort", relatie.soort())
            .with("afslag", relatie.afslag()));
  }
}
