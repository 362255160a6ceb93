package nl.overstap.cli.database;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import nl.overstap.catalog.load.store.ServeOutcome;
import nl.overstap.cli.command.CliLogging;
import nl.overstap.cli.command.ExitCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// Serves a version that is kept: the way back.
@Command(
    name = "gebruik",
    description = {
      "Neemt een versie van de catalogus in gebruik die bewaard is, bijvoorbeeld de vorige.",
      "Diensten op die database gaan binnen enkele seconden mee."
    },
    exitCodeList = {
      "0:De versie is in gebruik.",
      "2:De versie is niet bewaard, of de database is niet te bereiken. Er is niets veranderd.",
      "70:Er ging iets mis in Overstap zelf."
    })
public final class GebruikCommand implements Callable<Integer> {

  private final PrintWriter out;

  @Parameters(paramLabel = "VERSIE", description = "De hele naam, zoals versies die toont.")
  private String versie = "";

  @Mixin private final DatabaseOptions database;

  public GebruikCommand(PrintWriter out, DatabaseOptions database) {
    this.out = out;
    this.database = database;
  }

  @Override
  public Integer call() {
    CliLogging.toStandardError();
    ServeOutcome outcome = database.with(open -> open.store().serve(versie));
    return switch (outcome) {
      case ServeOutcome.Served served -> say(served.key() + " is in gebruik.", ExitCode.OK);
      case ServeOutcome.AlreadyServed served ->
          say(served.key() + " was al in gebruik. Er is niets veranderd.", ExitCode.OK);
      case ServeOutcome.NotKept notKept ->
          say(
              "Catalogusversie '%s' is niet bewaard. Bewaard: %s."
                  .formatted(
                      versie,
                      notKept.kept().isEmpty() ? "geen" : String.join(", ", notKept.kept())),
              ExitCode.BAD_INPUT);
    };
  }

  private int say(String line, int exitCode) {
    out.println(line);
    return exitCode;
  }
}
