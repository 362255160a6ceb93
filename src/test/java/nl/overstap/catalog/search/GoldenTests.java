package nl.overstap.catalog.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/// What people type against what they expect, `src/test/resources/zoek`. The bounds lie a little
/// under the figures in `docs/search.md`; whoever gets above them raises them.
class GoldenTests {

  @Test
  void ofTheBundledCatalogueNearlyEverythingIsAmongTheFirstFive() {
    check(ZoekWereld.bundle(), new Bounds(0.97, 0.88), new Bounds(0.96, 0.90));
  }

  @Test
  void ofEscoNearlyEverythingIsAmongTheFirstFive() {
    check(ZoekWereld.esco(), new Bounds(0.97, 0.88), new Bounds(0.92, 0.80));
  }

  /// @param recall the least share of the questions with an expected answer among the first five
  private record Bounds(double recall, double reciprocal) {
    void check(Rangcijfers cijfers) {
      assertThat(cijfers.recall()).as("recall at 5").isGreaterThanOrEqualTo(recall);
      assertThat(cijfers.reciprocal()).as("reciprocal rank").isGreaterThanOrEqualTo(reciprocal);
    }
  }

  private static void check(ZoekWereld wereld, Bounds looked, Bounds apart) {
    assertThat(wereld.golden()).hasSizeGreaterThanOrEqualTo(120);
    assertThat(wereld.golden()).extracting(Golden::vraag).doesNotHaveDuplicates();
    Zoekindex index = Zoekindex.of(wereld.catalogue());
    Function<String, List<String>> zoek = text -> wereld.zoek(index, text);
    System.out.println("bekeken " + Rangcijfers.of(wereld.half(false), zoek));
    System.out.println("apart   " + Rangcijfers.of(wereld.half(true), zoek));
    Rangcijfers.perMoeite(wereld.golden(), zoek)
        .forEach((moeite, cijfers) -> System.out.println(cijfers + "  " + moeite));
    looked.check(Rangcijfers.of(wereld.half(false), zoek));
    apart.check(Rangcijfers.of(wereld.half(true), zoek));
  }
}
