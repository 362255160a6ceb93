package nl.overstap.cli.database;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import nl.overstap.catalog.load.Gelezen;
import nl.overstap.catalog.load.store.StoreOutcome;
import nl.overstap.cli.command.CatalogusArgument;
import nl.overstap.cli.command.CliLogging;
import nl.overstap.cli.command.ExitCode;
import nl.overstap.cli.command.ValideerReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Loads a catalogue into the database that services use, which go on meanwhile.
@Command(
    name = "laad",
    description = {
      "Zet een catalogus in de database en neemt hem in gebruik: alles, of bij een fout niets.",
      "Diensten op die database gaan intussen door, en gaan binnen enkele seconden mee."
    },
    exitCodeList = {
      "0:De catalogus is in gebruik.",
      "2:De catalogus heeft fouten, of de database is niet te bereiken. Er is niets veranderd.",
      "70:Er ging iets mis in Overstap zelf. De oude versie is nog in gebruik."
    })
public final class LaadCommand implements Callable<Integer> {

  private final PrintWriter out;
  private final PrintWriter err;

  @Mixin private final CatalogusArgument catalogus = new CatalogusArgument();

  @Mixin private final DatabaseOptions database;

  /// @param out what came of it
  /// @param err how far it is
  public LaadCommand(PrintWriter out, PrintWriter err, DatabaseOptions database) {
    this.out = out;
    this.err = err;
    this.database = database;
  }

  @Override
  public Integer call() {
    Gelezen gelezen = catalogus.read(err);
    new ValideerReport(out).print(gelezen);
    return switch (gelezen) {
      case Gelezen.Valid valid -> load(valid);
      case Gelezen.Invalid invalid -> ExitCode.BAD_INPUT;
    };
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
