package nl.overstap.catalog.load.store.graph;

import java.util.stream.Stream;
import nl.overstap.catalog.OpleidingRows;
import nl.overstap.catalog.load.store.element.Label;
import nl.overstap.catalog.load.store.element.Link;
import nl.overstap.catalog.load.store.element.NodeSet;
import nl.overstap.catalog.load.store.element.PropertyMap;
import nl.overstap.catalog.load.store.element.Relation;
import nl.overstap.catalog.load.store.element.RelationSet;
import nl.overstap.catalog.load.store.element.Verband;
import nl.overstap.domain.opleiding.Inzet;
import nl.overstap.domain.opleiding.Leereffect;
import nl.overstap.domain.opleiding.Opleiding;
import org.jspecify.annotations.Nullable;

/// Opleidingen, what they teach and consist of, as nodes and relationships.
final class OpleidingGraph {

  private OpleidingGraph() {}

  static Stream<NodeSet<?>> nodes(OpleidingRows rows) {
    return Stream.of(NodeSet.of(Label.OPLEIDING, rows.opleidingen(), OpleidingGraph::opleiding));
  }

  static Stream<RelationSet<?>> relations(OpleidingRows rows) {
    return Stream.of(links(rows), effects(rows), VoorafGraph.relations(rows.voorafeisen()))
        .flatMap(sets -> sets);
  }

  private static Stream<RelationSet<?>> links(OpleidingRows rows) {
    return Stream.of(
        RelationSet.ofLinks(
            Verband.OPLEIDING_LEIDT_OP_TOT,
            Link.toEach(rows.opleidingen(), Opleiding::id, Opleiding::leidtOpTot)),
        RelationSet.ofLinks(
            Verband.OPLEIDING_NIET_VOOR,
            Link.toEach(rows.opleidingen(), Opleiding::id, Opleiding::nietVoor)),
        RelationSet.ofLinks(
            Verband.OPLEIDING_LEERBAAN,
            Link.toOne(rows.opleidingen(), Opleiding::id, Opleiding::leerbaan)));
  }

  private static Stream<RelationSet<?>> effects(OpleidingRows rows) {
    return Stream.of(
        RelationSet.of(Verband.OPLEIDING_LEERT, rows.leereffecten(), OpleidingGraph::leert),
        RelationSet.of(
            Verband.OPLEIDING_BESTAAT_UIT,
            rows.modules(),
            row -> Relation.of(row.opleiding(), row.module(), PropertyMap.of(row.bron()))));
  }

  private static Relation leert(Leereffect effect) {
    return Relation.of(
        effect.opleiding(),
        effect.skill(),
        PropertyMap.of(effect.bron()).with("niveau", effect.niveau()));
  }

  private static PropertyMap opleiding(Opleiding row) {
    PropertyMap properties =
        PropertyMap.ofConcept(row.id(), row.naam(), row.levensloop(), row.bron())
            .with("soort", row.soort())
            .with("leerweg", row.leerweg())
            .with("vorm", row.vorm())
            .with("betaler", row.betaler())
            .with("tempo", row.tempo())
            .with("beschikbaar", row.beschikbaar())
            .with("planbaar", row.planbaar())
            .with("instroom", row.instroom())
            .with("nlqf", row.nlqf())
            .with("crebo", row.crebo())
            .with("omschrijving", row.omschrijving())
            .with("alternatieven", row.alternatieven())
            .with("taal", row.taal());
    return addInzet(properties, row.inzet());
  }

  /// Weeks twice: tenths to calculate with, a number with one decimal to explore with.
  private static PropertyMap addInzet(PropertyMap properties, @Nullable Inzet inzet) {
    if (inzet == null) {
      return properties;
    }
    return properties
        .with("weken", inzet.weken().asDouble())
        .with("wekenTienden", inzet.weken().tenths())
        .with("uren", inzet.uren())
        .with("werkuren", inzet.werkuren())
        .with("kosten", inzet.kosten());
  }
}
