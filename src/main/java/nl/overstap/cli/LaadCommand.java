package nl.overstap.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import nl.overstap.catalog.load.CatalogueFiles;
import nl.overstap.catalog.load.Gelezen;
import nl.overstap.catalog.load.PrintedProgress;
import nl.overstap.catalog.load.store.StoreOutcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// Loads a catalogue into the database that services use, which go on meanwhile.
@Command(
    name = "laad",
    description = {
      "Zet een catalogus in de database en neemt hem in gebruik: alles, of bij een fout niets.",
      "Diensten op die database gaan intussen door, en gaan binnen enkele seconden mee."
    },
    synopsisHeading = "Gebruik: ",
    descriptionHeading = "%n",
    parameterListHeading = "%n",
    optionListHeading = "%nOpties:%n",
    exitCodeListHeading = "%nAfloop:%n",
    exitCodeList = {
      "0:De catalogus is in gebruik.",
      "2:De catalogus heeft fouten, of de database is niet te bereiken. Er is niets veranderd.",
      "70:Er ging iets mis in Overstap zelf. De oude versie is nog in gebruik."
    })
final class LaadCommand implements Callable<Integer> {

  private final PrintWriter out;
  private final PrintWriter err;

  @Parameters(paramLabel = "CATALOGUS", description = "Map met CSV-bestanden, of een zip daarvan.")
  private Path catalogus = Path.of(".");

  @Mixin private final DatabaseOptions database;

  LaadCommand(PrintWriter out, PrintWriter err, DatabaseOptions database) {
    this.out = out;
    this.err = err;
    this.database = database;
  }

  @Override
  public Integer call() {
    Gelezen gelezen = CatalogueFiles.read(catalogus, new PrintedProgress(err::println));
    new ValideerReport(out).print(gelezen);
    int exitCode =
        switch (gelezen) {
          case Gelezen.Valid valid -> load(valid);
          case Gelezen.Invalid invalid -> ExitCode.BAD_INPUT;
        };
    out.flush();
    return exitCode;
  }

  private int load(Gelezen.Valid valid) {
    CliLogging.toStandardError();
    StoreOutcome outcome =
        database.with(open ->
            open.store().store(valid.catalogue(), new PrintedLoad(err::println, System::nanoTime)));
    out.println(
        switch (outcome) {
          case StoreOutcome.Stored stored ->
              "Catalogus %s is geladen en in gebruik.".formatted(stored.versie());
          case StoreOutcome.Reactivated back ->
              "Catalogus %s was nog bewaard en is weer in gebruik.".formatted(back.versie());
          case StoreOutcome.Unchanged same ->
              "Catalogus %s was al in gebruik. Er is niets veranderd.".formatted(same.versie());
        });
    return ExitCode.OK;
  }
}
