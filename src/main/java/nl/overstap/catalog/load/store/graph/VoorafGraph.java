package nl.overstap.catalog.load.store.graph;

import java.util.List;
import java.util.stream.Stream;
import nl.overstap.catalog.load.store.element.Numbered;
import nl.overstap.catalog.load.store.element.PropertyMap;
import nl.overstap.catalog.load.store.element.Relation;
import nl.overstap.catalog.load.store.element.RelationSet;
import nl.overstap.catalog.load.store.element.Verband;
import nl.overstap.domain.Id;
import nl.overstap.domain.opleiding.Voorafeis;
import nl.overstap.domain.opleiding.Voorafeis.FunctieVooraf;
import nl.overstap.domain.opleiding.Voorafeis.KwalificatieVooraf;
import nl.overstap.domain.opleiding.Voorafeis.SkillVooraf;

/// What opleidingen ask beforehand: one relationship type to three kinds of nodes.
final class VoorafGraph {

  private VoorafGraph() {}

  static Stream<RelationSet<?>> relations(List<Voorafeis> rows) {
    return Stream.of(
        RelationSet.ofNumbered(
            Verband.OPLEIDING_VRAAGT_VOORAF_SKILL,
            Numbered.only(SkillVooraf.class, rows),
            row -> skill(row.row())),
        RelationSet.ofNumbered(
            Verband.OPLEIDING_VRAAGT_VOORAF_KWALIFICATIE,
            Numbered.only(KwalificatieVooraf.class, rows),
            row -> vooraf(row.row(), row.row().kwalificatie(), properties(row.row()))),
        RelationSet.ofNumbered(
            Verband.OPLEIDING_VRAAGT_VOORAF_FUNCTIE,
            Numbered.only(FunctieVooraf.class, rows),
            row -> functie(row.row())));
  }

  private static Relation skill(SkillVooraf eis) {
    return vooraf(eis, eis.skill(), properties(eis).with("niveau", eis.niveau()));
  }

  private static Relation functie(FunctieVooraf eis) {
    return vooraf(eis, eis.functie(), properties(eis).with("maanden", eis.maanden()));
  }

  private static PropertyMap properties(Voorafeis eis) {
    return PropertyMap.of(eis.bron()).with("groep", eis.groep());
  }

  private static Relation vooraf(Voorafeis eis, Id gevraagd, PropertyMap properties) {
    return Relation.of(eis.opleiding(), gevraagd, properties);
  }
}
