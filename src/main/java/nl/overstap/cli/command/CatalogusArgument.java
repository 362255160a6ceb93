package nl.overstap.cli.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import nl.overstap.catalog.load.CatalogueFiles;
import nl.overstap.catalog.load.Gelezen;
import nl.overstap.catalog.load.PrintedProgress;
import picocli.CommandLine.Parameters;

/// Which catalogue a command reads: the argument that its commands share.
public final class CatalogusArgument {
  @Parameters(paramLabel = "CATALOGUS", description = "Map met CSV-bestanden, of een zip daarvan.")
  private Path catalogus = Path.of(".");

  /// Reads it, or says what is wrong with it.
  ///
  /// @param err where it says how far it is
  public Gelezen read(PrintWriter err) {
    return CatalogueFiles.read(catalogus, new PrintedProgress(err::println));
  }
}
