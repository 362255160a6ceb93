package nl.overstap.bench.national;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The program that measures a national catalogue. `-Doverstap.meet=true` measures in full and
/// rewrites its part of `docs/speed.md`; [NationalIT] shows that it works.
class NationalTests {

  @TempDir Path folder;

  @Test
  void aNationalCatalogueIsMeasuredInFull() throws Exception {
    assumeTrue(Boolean.getBoolean("overstap.meet"), "give -Doverstap.meet=true to measure");
    NationalSettings settings = NationalSettings.full();
    double load = NationalReport.loadNow();

    Measures measures = NationalRun.run(settings, folder);
    NationalReport.write(settings, measures, load);

    System.out.println(measures);
    assertThat(measures.get("fouten")).isZero();
    assertThat(measures.get("verschil.gewijzigd")).isEqualTo(settings.opleidingen() / 100);
    assertThat(measures.get("twee.bytes")).isLessThan(measures.get("heap.bytes"));
  }
}
