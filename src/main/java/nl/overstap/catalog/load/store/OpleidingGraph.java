package nl.overstap.catalog.load.store;

import java.util.stream.Stream;
import nl.overstap.catalog.OpleidingRows;
import nl.overstap.domain.opleiding.Inzet;
import nl.overstap.domain.opleiding.Leereffect;
import nl.overstap.domain.opleiding.Opleiding;
import org.jspecify.annotations.Nullable;

/// Opleidingen, what they teach and consist of, as nodes and relationships.
final class OpleidingGraph {

  private OpleidingGraph() {}

  static Stream<RowSet<?>> nodes(OpleidingRows rows) {
    return Stream.of(RowSet.nodes("Opleiding", rows.opleidingen(), OpleidingGraph::opleiding));
  }

  static Stream<RowSet<?>> relations(OpleidingRows rows) {
    return Stream.of(links(rows), effects(rows), VoorafGraph.relations(rows.voorafeisen()))
        .flatMap(sets -> sets);
  }

  private static Stream<RowSet<?>> links(OpleidingRows rows) {
    return Stream.of(
        RowSet.links(
            "opleiding-leidt-op-tot",
            Link.toEach(rows.opleidingen(), Opleiding::id, Opleiding::leidtOpTot)),
        RowSet.links(
            "opleiding-niet-voor",
            Link.toEach(rows.opleidingen(), Opleiding::id, Opleiding::nietVoor)),
        RowSet.links(
            "opleiding-leerbaan",
            Link.toOne(rows.opleidingen(), Opleiding::id, Opleiding::leerbaan)));
  }

  private static Stream<RowSet<?>> effects(OpleidingRows rows) {
    return Stream.of(
        RowSet.relations("opleiding-leert", rows.leereffecten(), OpleidingGraph::leert),
        RowSet.relations(
            "opleiding-bestaat-uit",
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
