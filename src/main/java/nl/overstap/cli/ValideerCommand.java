package nl.overstap.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import nl.overstap.catalog.load.Gelezen;
import nl.overstap.cli.command.CatalogusArgument;
import nl.overstap.cli.command.CliLogging;
import nl.overstap.cli.command.ExitCode;
import nl.overstap.cli.command.ValideerReport;
import nl.overstap.cli.report.CatalogueDocument;
import nl.overstap.cli.report.Onderzoek;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Reads a catalogue and says what is wrong with it; changes nothing.
@Command(
    name = "valideer",
    description = {
      "Leest een catalogus en zegt wat er niet klopt, met bestand en regel.",
      "Er wordt niets geladen of veranderd."
    },
    exitCodeList = {
      "0:De catalogus klopt (er kunnen waarschuwingen zijn).",
      "2:De catalogus heeft fouten, of is niet te lezen.",
      "70:Er ging iets mis in Overstap zelf."
    })
final class ValideerCommand implements Callable<Integer> {

  private final PrintWriter out;
  private final PrintWriter err;

  @Mixin private final CatalogusArgument catalogus = new CatalogusArgument();

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
    Gelezen gelezen = catalogus.read(err);
    new ValideerReport(out).print(gelezen);
    if (rapport && gelezen instanceof Gelezen.Valid valid) {
      CliLogging.toStandardError();
      out.println();
      out.print(CatalogueDocument.of(valid, Onderzoek.van(valid.catalogue())));
    }
    return switch (gelezen) {
      case Gelezen.Valid valid -> ExitCode.OK;
      case Gelezen.Invalid invalid -> ExitCode.BAD_INPUT;
    };
  }
}
