package nl.overstap.bench.national;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The program that measures a national catalogue. `-Doverstap.meet=true` measures in full and
/// rewrites `docs/national.md`; otherwise it is shown to work on something small.
class NationalTests {

  @TempDir Path folder;

  @Test
  void twoVersionsAreHeldAndSearchedAndTheReportIsWritten() throws Exception {
    NationalSettings settings = NationalSettings.quick(folder.resolve("national.md"));

    Measures measures = NationalRun.run(settings, folder);
    NationalReport.write(settings, measures);

    assertThat(measures.get("opleidingen")).isEqualTo(settings.opleidingen());
    assertThat(measures.get("versies")).isEqualTo(2);
    assertThat(measures.get("fouten")).isZero();
    assertThat(measures.get("bouw.vragen")).isPositive();
    assertThat(measures.get("twee.bytes")).isBetween(1L, measures.get("heap.bytes"));
    assertThat(Files.readString(settings.report())).contains("# A national catalogue", "400 opl");
  }

  @Test
  void aNationalCatalogueIsMeasuredInFull() throws Exception {
    assumeTrue(Boolean.getBoolean("overstap.meet"), "give -Doverstap.meet=true to measure");
    NationalSettings settings = NationalSettings.full();

    Measures measures = NationalRun.run(settings, folder);
    NationalReport.write(settings, measures);

    assertThat(measures.get("versies")).isEqualTo(2);
    assertThat(measures.get("fouten")).isZero();
    assertThat(measures.get("twee.bytes")).isLessThan(measures.get("heap.bytes"));
  }
}
