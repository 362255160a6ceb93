package nl.overstap.cli.database;

import java.io.PrintWriter;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.Callable;
import nl.overstap.catalog.read.BewaardeVersie;
import nl.overstap.cli.command.CliLogging;
import nl.overstap.cli.command.ExitCode;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Shows which versions are kept; changes nothing.
@Command(
    name = "versies",
    description = "Toont welke versies van de catalogus bewaard zijn, en welke in gebruik is.",
    exitCodeList = {
      "0:De versies staan er.",
      "2:De database is niet te bereiken.",
      "70:Er ging iets mis in Overstap zelf."
    })
public final class VersiesCommand implements Callable<Integer> {

  private final PrintWriter out;

  @Mixin private final DatabaseOptions database;

  public VersiesCommand(PrintWriter out, DatabaseOptions database) {
    this.out = out;
    this.database = database;
  }

  @Override
  public Integer call() {
    CliLogging.toStandardError();
    List<BewaardeVersie> kept = database.with(open -> open.readers().listBewaard());
    if (kept.isEmpty()) {
      out.println("Er is geen catalogus in deze database. Laad er een met: overstap laad MAP");
    }
    kept.forEach(versie -> out.println(line(versie)));
    return ExitCode.OK;
  }

  private static String line(BewaardeVersie kept) {
    return "%s  in gebruik genomen %s%s"
        .formatted(
            kept.versie().key(),
            moment(kept.geladenOp()),
            kept.inGebruik() ? "  (in gebruik)" : "");
  }

  private static String moment(@Nullable ZonedDateTime time) {
    return time == null ? "onbekend" : time.toInstant().truncatedTo(ChronoUnit.SECONDS).toString();
  }
}
