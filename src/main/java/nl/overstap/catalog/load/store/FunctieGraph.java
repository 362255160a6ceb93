package nl.overstap.catalog.load.store;

import java.util.List;
import java.util.stream.Stream;
import nl.overstap.catalog.FunctieRows;
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

  static Stream<RowSet<?>> nodes(FunctieRows rows) {
    return Stream.of(
        RowSet.nodes("Sector", rows.sectoren(), FunctieGraph::sector),
        RowSet.nodes("Functie", rows.functies(), FunctieGraph::functie),
        RowSet.nodes("Taak", rows.taken(), FunctieGraph::taak),
        ArbeidsmarktGraph.nodes(rows.arbeidsmarkt()));
  }

  static Stream<RowSet<?>> relations(FunctieRows rows) {
    return Stream.of(
            links(rows), requirements(rows), ArbeidsmarktGraph.relations(rows.arbeidsmarkt()))
        .flatMap(sets -> sets);
  }

  private static Stream<RowSet<?>> links(FunctieRows rows) {
    return Stream.of(
        RowSet.links(
            "sector-onderdeel-van", Link.toOne(rows.sectoren(), Sector::id, Sector::onderdeelVan)),
        RowSet.links(
            "functie-in-sector", Link.toEach(rows.functies(), Functie::id, Functie::sectoren)),
        RowSet.links(
            "functie-omvat-taak",
            Link.toEach(rows.taken(), Taak::functie, taak -> List.of(taak.id()))));
  }

  private static Stream<RowSet<?>> requirements(FunctieRows rows) {
    return Stream.of(
        RowSet.relations("functie-vereist", rows.skillEisen(), FunctieGraph::vereist),
        RowSet.relations(
            "functie-vereist-kwalificatie",
            rows.kwalificatieEisen(),
            FunctieGraph::vereistKwalificatie),
        RowSet.relations("functie-ontwikkelt", rows.ontwikkeling(), FunctieGraph::ontwikkelt),
        RowSet.relations(
            "functie-groeit-door-naar",
            rows.doorgroei(),
            row -> Relation.of(row.van(), row.naar(), PropertyMap.of(row.bron()))),
        RowSet.relations("taak-vraagt", rows.taakSkills(), FunctieGraph::vraagt));
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
