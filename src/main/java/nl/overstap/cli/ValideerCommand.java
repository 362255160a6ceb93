package nl.overstap.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import nl.overstap.catalog.load.CatalogueFiles;
import nl.overstap.catalog.load.Gelezen;
import nl.overstap.catalog.load.PrintedProgress;
import nl.overstap.cli.report.CatalogueDocument;
import nl.overstap.cli.report.Onderzoek;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Reads a catalogue and says what is wrong with it; changes nothing.
@Command(
    name = "valideer",
    description = {
      "Leest een catalogus en zegt wat er niet klopt, met bestand en regel.",
      "Er wordt niets geladen of veranderd."
    },
    synopsisHeading = "Gebruik: ",
    descriptionHeading = "%n",
    parameterListHeading = "%n",
    optionListHeading = "%nOpties:%n",
    exitCodeListHeading = "%nAfloop:%n",
    exitCodeList = {
      "0:De catalogus klopt (er kunnen waarschuwingen zijn).",
      "2:De catalogus heeft fouten, of is niet te lezen.",
      "70:Er ging iets mis in Overstap zelf."
    })
final class ValideerCommand implements Callable<Integer> {

  private final PrintWriter out;
  private final PrintWriter err;

  @Parameters(paramLabel = "CATALOGUS", description = "Map met CSV-bestanden, of een zip daarvan.")
  private Path catalogus = Path.of(".");

  @Option(
      names = "--rapport",
      description = {
        "Geeft ook een rapport in Markdown: wat erin staat, wat er mist, wat vreemd is,",
        "en wat typische mensen ermee bereiken."
      })
  private boolean rapport;

  ValideerCommand(PrintWriter out, PrintWriter err) {
    this.out = out;
    this.err = err;
  }

  @Override
  public Integer call() {
    Gelezen gelezen = CatalogueFiles.read(catalogus, new PrintedProgress(err::println));
    new ValideerReport(out).print(gelezen);
    if (rapport && gelezen instanceof Gelezen.Valid valid) {
      CliLogging.toStandardError();
      out.println();
      out.print(CatalogueDocument.of(valid, Onderzoek.van(valid.catalogue())));
    }
    out.flush();
    return switch (gelezen) {
      case Gelezen.Valid valid -> ExitCode.OK;
      case Gelezen.Invalid invalid -> ExitCode.BAD_INPUT;
    };
  }
}
