package nl.overstap.domain.vraag;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.overstap.domain.Bedrag;
import nl.overstap.domain.Weken;
import nl.overstap.domain.functie.Belang;
import nl.overstap.domain.kwalificatie.KwalificatieId;
import nl.overstap.domain.opleiding.Leerweg;
import nl.overstap.domain.opleiding.Vorm;
import nl.overstap.domain.praktijk.Situatie;
import nl.overstap.domain.regio.RegioId;
import org.junit.jupiter.api.Test;

class VoorwaardenTests {
  /// Every wish is another than the default, so that one that gets lost shows.
  private static final Voorwaarden ALL =
      new Voorwaarden(
          new Weken(520),
          new Bedrag(150_000),
          600,
          8,
          Belang.BELANGRIJK,
          List.of(Leerweg.BBL),
          List.of(Vorm.AVOND),
          List.of(new RegioId("regio:a")),
          List.of("opleiding:a"),
          false,
          3,
          List.of(new KwalificatieId("kwalificatie:a")),
          true,
          true,
          true,
          LocalDate.of(2027, 1, 4),
          Situatie.WW);

  @Test
  void anotherWishLeavesTheOthersAsTheyWere() {
    assertThat(
            ALL.withGrenzen(null, null, null)
                .withGrenzen(ALL.maxWeken(), ALL.maxKosten(), ALL.maxUren()))
        .isEqualTo(ALL);
    assertThat(ALL.withUrenPerWeek(null).withUrenPerWeek(8)).isEqualTo(ALL);
    assertThat(ALL.withLeerwegen(null).withLeerwegen(ALL.leerwegen())).isEqualTo(ALL);
    assertThat(ALL.withVormen(null).withVormen(ALL.vormen())).isEqualTo(ALL);
    assertThat(ALL.withRegios(null).withRegios(ALL.regios())).isEqualTo(ALL);
    assertThat(ALL.withZonder(List.of()).withZonder(ALL.zonder())).isEqualTo(ALL);
    assertThat(ALL.withWerk(true, 1).withWerk(false, 3)).isEqualTo(ALL);
    assertThat(ALL.withInkomenNodig(false).withInkomenNodig(true)).isEqualTo(ALL);
  }

  @Test
  void anotherWishIsAnotherWish() {
    assertThat(
            Stream.of(
                ALL.withGrenzen(null, ALL.maxKosten(), ALL.maxUren()),
                ALL.withGrenzen(ALL.maxWeken(), null, ALL.maxUren()),
                ALL.withGrenzen(ALL.maxWeken(), ALL.maxKosten(), null),
                ALL.withUrenPerWeek(9),
                ALL.withLeerwegen(null),
                ALL.withVormen(null),
                ALL.withRegios(null),
                ALL.withZonder(List.of()),
                ALL.withWerk(true, 3),
                ALL.withWerk(false, 0),
                ALL.withInkomenNodig(false)))
        .doesNotContain(ALL)
        .doesNotHaveDuplicates();
  }

  @Test
  void anEmptyListIsNoWish() {
    assertThat(ALL.withLeerwegen(List.of())).isEqualTo(ALL.withLeerwegen(null));
  }
}
