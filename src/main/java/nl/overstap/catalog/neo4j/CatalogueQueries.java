package nl.overstap.catalog.neo4j;

import java.util.List;
import java.util.function.Function;
import java.util.function.LongConsumer;
import nl.overstap.catalog.Catalogue;
import nl.overstap.catalog.Catalogusversie;
import nl.overstap.catalog.FunctieRows;
import nl.overstap.catalog.KwalificatieRows;
import nl.overstap.catalog.OpleidingRows;
import nl.overstap.catalog.PraktijkRows;
import nl.overstap.catalog.SkillRows;
import nl.overstap.catalog.neo4j.query.Row;
import nl.overstap.catalog.neo4j.query.SharedValues;
import nl.overstap.catalog.neo4j.query.VersionQueries;

/// Reads a whole version, one query per kind of row, in the order in which it was stored.
/// Tombstones are no part of it (R20).
final class CatalogueQueries {

  private final VersionQueries queries;
  private final SharedValues shared = new SharedValues();

  private final LongConsumer progress;
  private long rows;

  /// @param progress hears how many rows were read so far, after each row
  CatalogueQueries(VersionQueries queries, LongConsumer progress) {
    this.queries = queries;
    this.progress = progress;
  }

  Catalogue readAll(Catalogusversie versie) {
    return new Catalogue(versie, skills(), functies(), kwalificaties(), opleidingen(), praktijk());
  }

  private <T> List<T> all(String query, Function<Row, T> mapper) {
    return queries.all(
        query,
        shared,
        row -> {
          progress.accept(++rows);
          return mapper.apply(row);
        });
  }

  private SkillRows skills() {
    return new SkillRows(
        all("all-skills", SkillMapper::skill), all("all-skill-relaties", SkillMapper::relatie));
  }

  private FunctieRows functies() {
    return new FunctieRows(
        all("all-sectoren", FunctieMapper::sector),
        all("all-functies", FunctieMapper::functie),
        all("all-skill-eisen", EisMapper::skillEis),
        all("all-kwalificatie-eisen", EisMapper::kwalificatieEis),
        all("all-ontwikkeling", EisMapper::ontwikkeling),
        all("all-doorgroei", EisMapper::doorgroei),
        all("all-taken", FunctieMapper::taak),
        all("all-taak-skills", EisMapper::taakSkill),
        all("all-arbeidsmarkt", FunctieMapper::arbeidsmarkt));
  }

  private KwalificatieRows kwalificaties() {
    return new KwalificatieRows(
        all("all-kwalificaties", KwalificatieMapper::kwalificatie),
        all("all-kwalificatie-relaties", KwalificatieMapper::relatie),
        all("all-kwalificatie-skills", KwalificatieMapper::skill));
  }

  private OpleidingRows opleidingen() {
    return new OpleidingRows(
        all("all-opleidingen", OpleidingMapper::opleiding),
        all("all-leereffecten", LeerMapper::leereffect),
        all("all-voorafeisen", LeerMapper::voorafeis),
        all("all-modules", LeerMapper::module),
        all("all-opleiders", LeerMapper::opleider),
        all("all-aanbod", LeerMapper::aanbod));
  }

  private PraktijkRows praktijk() {
    return new PraktijkRows(
        all("all-regios", RegioMapper::regio),
        all("all-buren", RegioMapper::buur),
        all("all-werkgevers", PraktijkMapper::werkgever),
        all("all-praktijkplekken", PraktijkMapper::praktijkplek),
        all("all-praktijkvoorbeelden", PraktijkMapper::praktijkvoorbeeld),
        all("all-aandachtspunten", PraktijkMapper::aandachtspunt),
        all("all-regelingen", PraktijkMapper::regeling));
  }
}
