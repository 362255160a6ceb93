package nl.overstap.catalog.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/// What people type against what they expect, `src/test/resources/zoek`. The figures are those of
/// `docs/search.md`: `-Doverstap.golden.herschrijf=true` writes them there. Nobody rewrites them to
/// below these bounds.
class GoldenTests {

  @Test
  void ofTheBundledCatalogueNearlyEverythingIsAmongTheFirstFive() throws IOException {
    check("bundled", ZoekWereld.bundle(), new Bounds(0.97, 0.88), new Bounds(0.96, 0.90));
  }

  @Test
  void ofEscoNearlyEverythingIsAmongTheFirstFive() throws IOException {
    check("ESCO", ZoekWereld.esco(), new Bounds(0.97, 0.88), new Bounds(0.92, 0.80));
  }

  /// @param recall the least share of the questions with an expected answer among the first five
  private record Bounds(double recall, double reciprocal) {
    void check(Rangcijfers cijfers) {
      assertThat(cijfers.recall()).as("recall at 5").isGreaterThanOrEqualTo(recall);
      assertThat(cijfers.reciprocal()).as("reciprocal rank").isGreaterThanOrEqualTo(reciprocal);
    }
  }

  private static void check(String name, ZoekWereld wereld, Bounds looked, Bounds apart)
      throws IOException {
    assertThat(wereld.golden()).hasSizeGreaterThanOrEqualTo(120);
    assertThat(wereld.golden()).extracting(Golden::vraag).doesNotHaveDuplicates();
    Zoekindex index = Zoekindex.of(wereld.catalogue());
    Function<String, List<String>> zoek = text -> wereld.zoek(index, text);
    Rangcijfers bekeken = Rangcijfers.of(wereld.half(false), zoek);
    Rangcijfers nietBekeken = Rangcijfers.of(wereld.half(true), zoek);
    looked.check(bekeken);
    apart.check(nietBekeken);

    RangTabel table = new RangTabel(name + ", now");
    table.add("looked at", bekeken);
    table.add("kept apart", nietBekeken);
    Rangcijfers.perMoeite(wereld.golden(), zoek).forEach(table::add);
    table.check();
  }
}
