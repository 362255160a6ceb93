package nl.overstap.bench.national;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import nl.overstap.catalog.load.CatalogueFiles;
import nl.overstap.snapshot.Snapshot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is within reach and who can come, asked as the service asks it. `-Doverstap.meet=true
/// -Doverstap.referentie=DIR` asks it of a national catalogue and prints what came of it; otherwise
/// it is shown to work on something small.
class ProductReachTests {
  private static final Duration OF_THE_SERVICE = Duration.ofSeconds(2);

  @TempDir Path folder;

  @Test
  void ofASmallCatalogueEveryFunctieIsDecided() {
    List<ProductReach.Line> lines =
        ProductReach.measure(snapshot(NationalSettings.quick(folder)), Duration.ofMinutes(1), 2, 1);

    assertThat(lines).hasSize(8).allSatisfy(line -> assertThat(line.open()).isZero());
    assertThat(lines).anySatisfy(line -> assertThat(line.within()).isPositive());
  }

  @Test
  void ofANationalCatalogueMostIsDecided() {
    assumeTrue(Boolean.getBoolean("overstap.meet"), "give -Doverstap.meet=true to measure");

    List<ProductReach.Line> lines =
        ProductReach.measure(snapshot(NationalSettings.full()), OF_THE_SERVICE, 2, 1);

    assertThat(lines).allSatisfy(line -> assertThat(line.within()).isPositive());
  }

  private Snapshot snapshot(NationalSettings settings) {
    Path catalogue = Catalogues.generate(settings, folder.resolve("land"));
    return Snapshot.of(CatalogueFiles.read(catalogue).getCatalogue());
  }
}
