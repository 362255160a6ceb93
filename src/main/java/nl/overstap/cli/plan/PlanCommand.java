package nl.overstap.cli.plan;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.overstap.catalog.Catalogue;
import nl.overstap.catalog.load.Gelezen;
import nl.overstap.catalog.load.finding.Bevindingen;
import nl.overstap.cli.command.BadInputException;
import nl.overstap.cli.command.CatalogusArgument;
import nl.overstap.cli.command.CliLogging;
import nl.overstap.domain.vraag.Criterium;
import nl.overstap.graphql.InProcessGraphql;
import nl.overstap.graphql.input.SearchBudget;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Plans one path on a catalogue from files, with the same question and the same answer as the API.
@Command(
    name = "plan",
    description = {
      "Zoekt het beste pad naar een functie, in een catalogus uit bestanden.",
      "Het antwoord is hetzelfde als dat van de API. Er is geen database nodig."
    },
    exitCodeList = {
      "0:Er is een pad.",
      "1:Bewezen: er is geen pad.",
      "2:De catalogus, een id of een bestand klopt niet.",
      "3:De zoektijd was op voordat er een antwoord was.",
      "70:Er ging iets mis in Overstap zelf."
    })
public final class PlanCommand implements Callable<Integer> {
  private static final int MAX_SECONDS = 86_400;

  private final PrintWriter out;
  private final PrintWriter err;

  @Mixin private final CatalogusArgument catalogus = new CatalogusArgument();

  @Option(
      names = "--functie",
      paramLabel = "ID",
      required = true,
      description = "Het id van de functie die iemand wil.")
  private String functie = "";

  @Option(
      names = "--profiel",
      paramLabel = "BESTAND",
      description = "JSON met wat iemand meebrengt, zoals ProfielInput van de API. Zonder: niets.")
  private @Nullable Path profiel;

  @Option(
      names = "--voorwaarden",
      paramLabel = "BESTAND",
      description = "JSON met wat iemand kan en wil, zoals VoorwaardenInput van de API.")
  private @Nullable Path voorwaarden;

  @Option(
      names = "--optimaliseer",
      paramLabel = "CRITERIUM",
      defaultValue = "WEKEN",
      description = "WEKEN, KOSTEN, UREN of STAPPEN. Zonder: ${DEFAULT-VALUE}.")
  private Criterium optimaliseer = Criterium.WEKEN;

  @Option(
      names = "--budget",
      paramLabel = "SECONDEN",
      defaultValue = "60",
      description = "Hoe lang het zoeken ongeveer mag duren. Zonder: ${DEFAULT-VALUE}.")
  private int budget;

  @Option(names = "--json", description = "Geeft het antwoord als JSON in plaats van tekst.")
  private boolean json;

  /// @param out the answer
  /// @param err what is going on
  public PlanCommand(PrintWriter out, PrintWriter err) {
    this.out = out;
    this.err = err;
  }

  @Override
  public Integer call() throws BadInputException {
    CliLogging.toStandardError();
    PlanQuestion question =
        new PlanQuestion(functie, read(profiel), read(voorwaarden), optimaliseer);
    SearchBudget seconds = seconds();
    try (InProcessGraphql api = InMemoryApi.over(catalogue(), seconds)) {
      return new PlanAnswer(out, err, json).print(question.ask(api));
    }
  }

  private SearchBudget seconds() throws BadInputException {
    if (budget < 1 || budget > MAX_SECONDS) {
      throw new BadInputException(
          "--budget is " + budget + ". Kies een getal van 1 tot en met " + MAX_SECONDS + ".");
    }
    return new SearchBudget(Duration.ofSeconds(budget));
  }

  private static Map<String, Object> read(@Nullable Path file) throws BadInputException {
    return file == null ? Map.of() : JsonFile.read(file);
  }

  private Catalogue catalogue() throws BadInputException {
    return switch (catalogus.read(err)) {
      case Gelezen.Valid valid -> noted(valid);
      case Gelezen.Invalid invalid -> throw refused(invalid.fouten());
    };
  }

  private Catalogue noted(Gelezen.Valid valid) {
    int warnings = valid.waarschuwingen().totaal();
    if (warnings > 0) {
      err.println("De catalogus heeft " + warnings + " waarschuwingen; valideer laat ze zien.");
    }
    return valid.catalogue();
  }

  private static BadInputException refused(Bevindingen fouten) {
    return new BadInputException(
        fouten + System.lineSeparator() + "De catalogus klopt niet. Zo kunnen we niet plannen.");
  }
}
