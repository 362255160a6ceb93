package nl.overstap.graphql.versies;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import nl.overstap.catalog.Catalogusversie;
import nl.overstap.catalog.read.BewaardeVersie;
import org.jspecify.annotations.Nullable;

/// A version that is kept: the type BewaardeVersie.
record Bewaard(
    String catalogusversie,
    String naam,
    String versie,
    String checksum,
    @Nullable String bron,
    @Nullable String licentie,
    @Nullable LocalDate peildatum,
    @Nullable String geladenOp,
    boolean inGebruik) {
  static Bewaard of(BewaardeVersie kept) {
    Catalogusversie versie = kept.versie();
    return new Bewaard(
        versie.key(),
        versie.naam(),
        versie.versie(),
        versie.checksum(),
        versie.bron(),
        versie.licentie(),
        versie.peildatum(),
        toUtc(kept.geladenOp()),
        kept.inGebruik());
  }

  private static @Nullable String toUtc(@Nullable ZonedDateTime time) {
    return time == null ? null : time.toInstant().truncatedTo(ChronoUnit.SECONDS).toString();
  }
}
