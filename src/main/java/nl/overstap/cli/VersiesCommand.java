package nl.overstap.cli;

import java.io.PrintWriter;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.Callable;
import nl.overstap.catalog.read.BewaardeVersie;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Shows which versions are kept; changes nothing.
@Command(
    name = "versies",
    description = "Toont welke versies van de catalogus bewaard zijn, en welke in gebruik is.",
    synopsisHeading = "Gebruik: ",
    descriptionHeading = "%n",
    optionListHeading = "%nOpties:%n",
    exitCodeListHeading = "%nAfloop:%n",
    exitCodeList = {
      "0:De versies staan er.",
      "2:De database is niet te bereiken.",
      "70:Er ging iets mis in Overstap zelf."
    })
final class VersiesCommand implements Callable<Integer> {

  private final PrintWriter out;

  @Mixin private final DatabaseOptions database;

  VersiesCommand(PrintWriter out, DatabaseOptions database) {
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
    out.flush();
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
