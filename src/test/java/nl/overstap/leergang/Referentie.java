package nl.overstap.leergang;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;

/// Where the reference data is: `-Doverstap.referentie=FOLDER`; without it a test is skipped.
final class Referentie {
  private static final String FOLDER = System.getProperty("overstap.referentie", "");

  private Referentie() {}

  static Path folder() {
    assumeTrue(!FOLDER.isEmpty(), "overstap.referentie is not set");
    return Path.of(FOLDER);
  }
}
