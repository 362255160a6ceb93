package nl.overstap.referee;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.overstap.referee.Planner.Antwoord;
import org.junit.jupiter.api.io.TempDir;

/// The absurd answers of practice, by the product.
class ProductNegativeGoldenCasesTests extends NegativeGoldenCases {
  private final ProductPlanner product = new ProductPlanner();

  @TempDir Path folder;

  @Override
  Antwoord ask(CsvCatalogue csv, Vraag vraag) {
    try {
      Path catalogue = Files.createTempDirectory(folder, "catalogus");
      csv.write(catalogue);
      return product.plan(catalogue, vraag);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
