package nl.overstap.bench.national;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/// What is measured of a national catalogue, on a small one: `laad` into a Neo4j elsewhere, a
/// service on it, a second version while somebody keeps on asking, and switches to and fro. It
/// takes three minutes, mostly of starting processes, so it runs only when somebody measures; what
/// the product does in it is tested by `ReplicasIT` and `KilledLoadIT` as well.
@EnabledIfSystemProperty(named = "overstap.meet", matches = "true")
class NationalIT {

  @TempDir Path folder;

  @Test
  void aServiceTakesOverTheNextVersionWhileItAnswers() throws Exception {
    NationalSettings settings = NationalSettings.quick(folder.resolve("speed.md"));

    Measures measures = NationalRun.run(settings, folder);
    NationalReport.write(settings, measures, 0);

    assertThat(measures.get("opleidingen")).isEqualTo(settings.opleidingen());
    assertThat(measures.get("fouten")).isZero();
    assertThat(measures.get("laden.vragen")).isPositive();
    assertThat(measures.get("wissel.vragen")).isPositive();
    assertThat(measures.get("verschil.gewijzigd")).isEqualTo(settings.opleidingen() / 100);
    assertThat(measures.get("twee.bytes")).isLessThan(measures.get("heap.bytes"));
    assertThat(Files.readString(settings.report()))
        .startsWith("<!-- national -->")
        .contains("## A national catalogue", "400 opleidingen");
  }
}
