package nl.overstap.catalog.neo4j;

import nl.overstap.catalog.Catalogue;
import nl.overstap.catalog.Catalogusversie;
import nl.overstap.catalog.FunctieRows;
import nl.overstap.catalog.KwalificatieRows;
import nl.overstap.catalog.OpleidingRows;
import nl.overstap.catalog.PraktijkRows;
import nl.overstap.catalog.SkillRows;

/// Reads a whole version, one query per kind of row, in the order in which it was stored.
/// Tombstones are no part of it (R20).
final class CatalogueQueries {

  private final VersionQueries queries;

  CatalogueQueries(VersionQueries queries) {
    this.queries = queries;
  }

  Catalogue readAll(Catalogusversie versie) {
    return new Catalogue(versie, skills(), functies(), kwalificaties(), opleidingen(), praktijk());
  }

  private SkillRows skills() {
    return new SkillRows(
        queries.all("all-skills", SkillMapper::skill),
        queries.all("all-skill-relaties", SkillMapper::relatie));
  }

  private FunctieRows functies() {
    return new FunctieRows(
        queries.all("all-sectoren", FunctieMapper::sector),
        queries.all("all-functies", FunctieMapper::functie),
        queries.all("all-skill-eisen", EisMapper::skillEis),
        queries.all("all-kwalificatie-eisen", EisMapper::kwalificatieEis),
        queries.all("all-ontwikkeling", EisMapper::ontwikkeling),
        queries.all("all-doorgroei", EisMapper::doorgroei),
        queries.all("all-taken", FunctieMapper::taak),
        queries.all("all-taak-skills", EisMapper::taakSkill),
        queries.all("all-arbeidsmarkt", FunctieMapper::arbeidsmarkt));
  }

  private KwalificatieRows kwalificaties() {
    return new KwalificatieRows(
        queries.all("all-kwalificaties", KwalificatieMapper::kwalificatie),
        queries.all("all-kwalificatie-relaties", KwalificatieMapper::relatie),
        queries.all("all-kwalificatie-skills", KwalificatieMapper::skill));
  }

  private OpleidingRows opleidingen() {
    return new OpleidingRows(
        queries.all("all-opleidingen", OpleidingMapper::opleiding),
        queries.all("all-leereffecten", LeerMapper::leereffect),
        queries.all("all-voorafeisen", LeerMapper::voorafeis),
        queries.all("all-modules", LeerMapper::module),
        queries.all("all-opleiders", LeerMapper::opleider),
        queries.all("all-aanbod", LeerMapper::aanbod));
  }

  private PraktijkRows praktijk() {
    return new PraktijkRows(
        queries.all("all-regios", RegioMapper::regio),
        queries.all("all-buren", RegioMapper::buur),
        queries.all("all-werkgevers", PraktijkMapper::werkgever),
        queries.all("all-praktijkplekken", PraktijkMapper::praktijkplek),
        queries.all("all-praktijkvoorbeelden", PraktijkMapper::praktijkvoorbeeld),
        queries.all("all-aandachtspunten", PraktijkMapper::aandachtspunt),
        queries.all("all-regelingen", PraktijkMapper::regeling));
  }
}
