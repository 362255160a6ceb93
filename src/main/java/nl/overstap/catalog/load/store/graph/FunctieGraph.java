package nl.overstap.catalog.load.store.graph;

import java.util.List;
import java.util.stream.Stream;
import nl.overstap.catalog.FunctieRows;
import nl.overstap.catalog.load.store.element.Label;
import nl.overstap.catalog.load.store.element.Link;
import nl.overstap.catalog.load.store.element.NodeSet;
import nl.overstap.catalog.load.store.element.PropertyMap;
import nl.overstap.catalog.load.store.element.Relation;
import nl.overstap.catalog.load.store.element.RelationSet;
import nl.overstap.catalog.load.store.element.Verband;
import nl.overstap.domain.functie.Functie;
import nl.overstap.domain.functie.KwalificatieEis;
import nl.overstap.domain.functie.Ontwikkeling;
import nl.overstap.domain.functie.Sector;
import nl.overstap.domain.functie.SkillEis;
import nl.overstap.domain.functie.Taak;
import nl.overstap.domain.functie.TaakSkill;

/// Functies, their sectoren and taken, and what they ask and teach, as nodes and relationships.
final class FunctieGraph {

  private FunctieGraph() {}

  static Stream<NodeSet<?>> nodes(FunctieRows rows) {
    return Stream.of(
        NodeSet.of(Label.SECTOR, rows.sectoren(), FunctieGraph::sector),
        NodeSet.of(Label.FUNCTIE, rows.functies(), FunctieGraph::functie),
        NodeSet.of(Label.TAAK, rows.taken(), FunctieGraph::taak),
        ArbeidsmarktGraph.nodes(rows.arbeidsmarkt()));
  }

  static Stream<RelationSet<?>> relations(FunctieRows rows) {
    return Stream.of(
            links(rows), requirements(rows), ArbeidsmarktGraph.relations(rows.arbeidsmarkt()))
        .flatMap(sets -> sets);
  }

  private static Stream<RelationSet<?>> links(FunctieRows rows) {
    return Stream.of(
        RelationSet.ofLinks(
            Verband.SECTOR_ONDERDEEL_VAN,
            Link.toOne(rows.sectoren(), Sector::id, Sector::onderdeelVan)),
        RelationSet.ofLinks(
            Verband.FUNCTIE_IN_SECTOR,
            Link.toEach(rows.functies(), Functie::id, Functie::sectoren)),
        RelationSet.ofLinks(
            Verband.FUNCTIE_OMVAT_TAAK,
            Link.toEach(rows.taken(), Taak::functie, taak -> List.of(taak.id()))));
  }

  private static Stream<RelationSet<?>> requirements(FunctieRows rows) {
    return Stream.of(
        RelationSet.of(Verband.FUNCTIE_VEREIST, rows.skillEisen(), FunctieGraph::vereist),
        RelationSet.of(
            Verband.FUNCTIE_VEREIST_KWALIFICATIE,
            rows.kwalificatieEisen(),
            FunctieGraph::vereistKwalificatie),
        RelationSet.of(Verband.FUNCTIE_ONTWIKKELT, rows.ontwikkeling(), FunctieGraph::ontwikkelt),
        RelationSet.of(
            Verband.FUNCTIE_GROEIT_DOOR_NAAR,
            rows.doorgroei(),
            row -> Relation.of(row.van(), row.naar(), PropertyMap.of(row.bron()))),
        RelationSet.of(Verband.TAAK_VRAAGT, rows.taakSkills(), FunctieGraph::vraagt));
  }

  private static PropertyMap sector(Sector sector) {
    return PropertyMap.ofConcept(sector.id(), sector.naam(), sector.levensloop(), sector.bron())
        .with("sbi", sector.sbi());
  }

  private static PropertyMap functie(Functie functie) {
    return PropertyMap.ofConcept(functie.id(), functie.naam(), functie.levensloop(), functie.bron())
        .with("soort", functie.soort())
        .with("isco", functie.isco())
        .with("escoUri", functie.escoUri())
        .with("nlqf", functie.nlqf())
        .with("instapfunctie", functie.instapfunctie())
        .with("omschrijving", functie.omschrijving())
        .with("alternatieven", functie.alternatieven())
        .with("taal", functie.taal());
  }

  private static PropertyMap taak(Taak taak) {
    return PropertyMap.of(taak.bron(), taak.levensloop())
        .with("id", taak.id())
        .with("naam", taak.naam())
        .with("urenPerWeek", taak.urenPerWeek());
  }

  private static Relation vereist(SkillEis eis) {
    return Relation.of(
        eis.functie(),
        eis.skill(),
        PropertyMap.of(eis.bron())
            .with("niveau", eis.niveau())
            .with("belang", eis.belang())
            .with("escoBelang", eis.escoBelang()));
  }

  private static Relation vereistKwalificatie(KwalificatieEis eis) {
    return Relation.of(
        eis.functie(),
        eis.kwalificatie(),
        PropertyMap.of(eis.bron())
            .with("groep", eis.groep())
            .with("moment", eis.moment())
            .with("grond", eis.grond()));
  }

  private static Relation ontwikkelt(Ontwikkeling ontwikkeling) {
    return Relation.of(
        ontwikkeling.functie(),
        ontwikkeling.skill(),
        PropertyMap.of(ontwikkeling.bron())
            .with("niveau", ontwikkeling.niveau())
            .with("maanden", ontwikkeling.maanden())
            .with("vanaf", ontwikkeling.vanaf()));
  }

  private static Relation vraagt(TaakSkill vraag) {
    return Relation.of(
        vraag.taak(), vraag.skill(), PropertyMap.of(vraag.bron()).with("niveau", vraag.niveau()));
  }
}
