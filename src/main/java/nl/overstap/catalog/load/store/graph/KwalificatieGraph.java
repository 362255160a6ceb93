package nl.overstap.catalog.load.store.graph;

import java.util.stream.Stream;
import nl.overstap.catalog.KwalificatieRows;
import nl.overstap.catalog.load.store.element.Label;
import nl.overstap.catalog.load.store.element.NodeSet;
import nl.overstap.catalog.load.store.element.PropertyMap;
import nl.overstap.catalog.load.store.element.Relation;
import nl.overstap.catalog.load.store.element.RelationSet;
import nl.overstap.catalog.load.store.element.Verband;
import nl.overstap.domain.kwalificatie.Kwalificatie;

/// Kwalificaties, what they count as and what they show, as nodes and relationships.
final class KwalificatieGraph {

  private KwalificatieGraph() {}

  static Stream<NodeSet<?>> nodes(KwalificatieRows rows) {
    return Stream.of(
        NodeSet.of(Label.KWALIFICATIE, rows.kwalificaties(), KwalificatieGraph::kwalificatie));
  }

  static Stream<RelationSet<?>> relations(KwalificatieRows rows) {
    return Stream.of(
        RelationSet.of(
            Verband.KWALIFICATIE_GEEFT,
            rows.relaties(),
            row -> Relation.of(row.van(), row.naar(), PropertyMap.of(row.bron()))),
        RelationSet.of(
            Verband.KWALIFICATIE_TOONT_AAN,
            rows.skills(),
            row ->
                Relation.of(
                    row.kwalificatie(),
                    row.skill(),
                    PropertyMap.of(row.bron()).with("niveau", row.niveau()))));
  }

  private static PropertyMap kwalificatie(Kwalificatie row) {
    return PropertyMap.ofConcept(row.id(), row.naam(), row.levensloop(), row.bron())
        .with("soort", row.soort())
        .with("crebo", row.crebo())
        .with("nlqf", row.nlqf())
        .with("geldigMaanden", row.geldigMaanden());
  }
}
