package nl.overstap.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import nl.overstap.catalog.load.Gelezen;
import nl.overstap.cli.command.CatalogusArgument;
import nl.overstap.cli.command.CliLogging;
import nl.overstap.cli.command.ExitCode;
import nl.overstap.cli.command.ValideerReport;
import nl.overstap.cli.report.ExamplesDocument;
import nl.overstap.cli.report.Onderzoek;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Prints what typical people are told in a catalogue.
@Command(
    name = "voorbeelden",
    description = {
      "Laat zien wat typische mensen als antwoord krijgen, als een document in Markdown.",
      "Zo zie je of een catalogus geen vreemde paden geeft."
    },
    exitCodeList = {
      "0:Het document is gemaakt.",
      "2:De catalogus heeft fouten, of is niet te lezen.",
      "70:Er ging iets mis in Overstap zelf."
    })
final class VoorbeeldenCommand implements Callable<Integer> {
  private final PrintWriter out;
  private final PrintWriter err;

  @Mixin private final CatalogusArgument catalogus = new CatalogusArgument();

  VoorbeeldenCommand(PrintWriter out, PrintWriter err) {
    this.out = out;
    this.err = err;
  }

  @Override
  public Integer call() {
    CliLogging.toStandardError();
    return switch (catalogus.read(err)) {
      case Gelezen.Valid valid -> {
        out.print(ExamplesDocument.of(Onderzoek.van(valid.catalogue())));
        yield ExitCode.OK;
      }
      case Gelezen.Invalid invalid -> {
        new ValideerReport(out).print(invalid);
        yield ExitCode.BAD_INPUT;
      }
    };
  }
}
