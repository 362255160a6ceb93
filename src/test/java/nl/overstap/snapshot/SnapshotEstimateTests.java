package nl.overstap.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Percentage.withPercentage;

import java.lang.ref.Reference;
import java.nio.file.Path;
import nl.overstap.catalog.Catalogue;
import nl.overstap.catalog.generate.CatalogueGenerator;
import nl.overstap.catalog.generate.Family;
import nl.overstap.catalog.generate.GenerationPlan;
import nl.overstap.catalog.load.CatalogueFiles;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The estimate against what the snapshot really holds: the heap with the snapshot, less the heap
/// without it.
class SnapshotEstimateTests {

  private static final int OPLEIDINGEN = 6_000;
  private static final double MARGIN = 20;

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(Family.class)
  void itPredictsWhatTheSnapshotHolds(Family family) {
    CatalogueGenerator.write(new GenerationPlan(1, OPLEIDINGEN, family, false), folder);
    long before = usedBytes();

    Built built = build();
    long held = usedBytes() - before;

    System.out.printf("%s: %,d bytes held, %,d estimated%n", family, held, built.estimate());
    assertThat(built.estimate()).isCloseTo(held, withPercentage(MARGIN));
    Reference.reachabilityFence(built);
  }

  /// In a method of its own, so that the catalogue itself is not held.
  private Built build() {
    Catalogue catalogue = CatalogueFiles.read(folder).getCatalogue();
    return new Built(Snapshot.of(catalogue), SnapshotEstimate.bytes(catalogue));
  }

  private record Built(Snapshot snapshot, long estimate) {}

  /// The least of a few: what others leave behind is collected.
  private static long usedBytes() {
    long least = Long.MAX_VALUE;
    for (int i = 0; i < 3; i++) {
      System.gc();
      Runtime runtime = Runtime.getRuntime();
      least = Math.min(least, runtime.totalMemory() - runtime.freeMemory());
    }
    return least;
  }
}
