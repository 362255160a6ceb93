package nl.overstap.graphql.versies;

import java.time.LocalDate;
import nl.overstap.catalog.Catalogusversie;
import nl.overstap.catalog.read.Catalogustelling;
import org.jspecify.annotations.Nullable;

/// Which catalogue it is and how much it holds: the type of the same name.
record Catalogus(
    String catalogusversie,
    String naam,
    String versie,
    String checksum,
    @Nullable String bron,
    @Nullable String licentie,
    @Nullable LocalDate peildatum,
    Catalogustelling aantallen) {
  static Catalogus of(Catalogusversie versie, Catalogustelling aantallen) {
    return new Catalogus(
        versie.key(),
        versie.naam(),
        versie.versie(),
        versie.checksum(),
        versie.bron(),
        versie.licentie(),
        versie.peildatum(),
        aantallen);
  }
}
