package nl.overstap.catalog.neo4j;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import nl.overstap.catalog.Catalogusversie;
import nl.overstap.catalog.read.BewaardeVersie;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/// A catalogue version in the database.
///
/// @param versie its key: naam, uitgave and checksum in one
/// @param uitgave the version as its makers call it
/// @param geladenOp when it was last made the served one; empty while it is loaded
/// @param actief true for the one that is served
/// @param compleet false while it is loaded or removed
@Node("Catalogus")
record CatalogusEntity(
    @Id String versie,
    String naam,
    String uitgave,
    String checksum,
    @Nullable String bron,
    @Nullable String licentie,
    @Nullable LocalDate peildatum,
    @Nullable ZonedDateTime geladenOp,
    boolean actief,
    boolean compleet) {

  Catalogusversie toVersie() {
    return new Catalogusversie(naam, uitgave, checksum, bron, licentie, peildatum);
  }

  BewaardeVersie toBewaarde() {
    return new BewaardeVersie(toVersie(), geladenOp, actief);
  }
}
