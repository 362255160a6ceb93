package nl.overstap.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.overstap.bench.SpeedRun.Results;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The program that measures the engine. `-Doverstap.meet=true` measures in full and rewrites
/// `docs/speed.md`; otherwise it is shown to work on something small.
class SpeedTests {
  @TempDir Path folder;

  @Test
  void theEngineAndItsRivalsAgreeAndTheReportIsWritten() throws IOException {
    Path report = folder.resolve("speed.md");

    Results results = SpeedRun.run(Settings.quick(report), SpeedReport::write);

    assertThat(results.journal().failures()).isEmpty();
    assertThat(results.journal().agreements()).isGreaterThan(5);
    assertThat(results.pairs().values()).allSatisfy(pairs -> assertThat(pairs).isNotEmpty());
    assertThat(Files.readString(report))
        .contains("| `hard` | cheapest plan | 4 |", "| `soft` | HiGHS |", "0 disagreements");
  }

  @Test
  void theEngineIsMeasuredInFull() {
    assumeTrue(Boolean.getBoolean("overstap.meet"), "give -Doverstap.meet=true to measure");

    Results results = SpeedRun.run(Settings.full(), SpeedReport::write);

    assertThat(results.journal().failures()).isEmpty();
  }
}
