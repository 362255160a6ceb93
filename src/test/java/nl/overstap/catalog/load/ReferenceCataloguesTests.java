package nl.overstap.catalog.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The catalogues that come with the reference data; asks for `-Doverstap.referentie=FOLDER`.
class ReferenceCataloguesTests {

  private static final String FOLDER = System.getProperty("overstap.referentie", "");

  @BeforeAll
  static void needsReferenceData() {
    assumeTrue(!FOLDER.isEmpty(), "overstap.referentie is not set");
  }

  static List<Path> zips() throws IOException {
    if (FOLDER.isEmpty()) {
      return List.of(Path.of("geen"));
    }
    try (Stream<Path> scp = Files.list(Path.of(FOLDER, "referee-scp"));
        Stream<Path> hplus = Files.list(Path.of(FOLDER, "referee-hplus"))) {
      return Stream.concat(scp, hplus).filter(p -> p.toString().endsWith(".zip")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("zips")
  void everyRefereeCatalogueLoads(Path zip) {
    Gelezen gelezen = CatalogueFiles.read(zip);
    assertThat(gelezen.getCatalogue().opleidingen().opleidingen()).isNotEmpty();
  }

  @Test
  void theCatalogueFromPracticeLoads() {
    Gelezen gelezen = CatalogueFiles.read(Path.of(FOLDER, "golden-praktijk"));
    assertThat(gelezen.getCatalogue().functies().functies()).hasSize(23);
    assertThat(gelezen.getCatalogue().opleidingen().opleidingen()).hasSize(24);
    assertThat(gelezen.getCatalogue().skills().skills()).hasSize(35);
  }
}
