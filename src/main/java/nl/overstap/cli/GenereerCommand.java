package nl.overstap.cli;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import nl.overstap.catalog.generate.CatalogueGenerator;
import nl.overstap.catalog.generate.Family;
import nl.overstap.catalog.generate.GenerationPlan;
import nl.overstap.catalog.load.CatalogueFiles;
import nl.overstap.catalog.load.Gelezen;
import nl.overstap.catalog.load.PrintedProgress;
import nl.overstap.cli.command.BadInputException;
import nl.overstap.cli.command.ExitCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Writes an invented catalogue of any size.
@Command(
    name = "genereer",
    description = {
      "Schrijft een verzonnen catalogus, om te proberen hoe Overstap zich houdt bij veel"
          + " opleidingen.",
      "Hetzelfde zaad geeft dezelfde bestanden."
    },
    exitCodeList = {
      "0:De catalogus is geschreven.",
      "2:Zo kan het niet; er staat bij waarom.",
      "70:Er ging iets mis in Overstap zelf."
    })
final class GenereerCommand implements Callable<Integer> {

  private final PrintWriter out;
  private final PrintWriter err;

  @Option(
      names = "--naar",
      paramLabel = "MAP",
      required = true,
      description = "De map om in te schrijven. Die is leeg, of bestaat nog niet.")
  private Path target = Path.of(".");

  @Option(
      names = "--opleidingen",
      paramLabel = "AANTAL",
      defaultValue = "1000",
      description = "Hoeveel opleidingen. Zonder: ${DEFAULT-VALUE}.")
  private int opleidingen;

  @Option(
      names = "--zaad",
      paramLabel = "GETAL",
      defaultValue = "1",
      description = "Kiest welke verzonnen catalogus het wordt. Zonder: ${DEFAULT-VALUE}.")
  private long zaad;

  @Option(
      names = "--soort",
      paramLabel = "SOORT",
      defaultValue = "SOFT",
      description = {
        "SOFT: opleidingen vragen weinig vooraf. HARD: lange ketens van voorkennis.",
        "Zonder: ${DEFAULT-VALUE}."
      })
  private Family family = Family.SOFT;

  @Option(
      names = "--esco",
      paramLabel = "MAP",
      description = {
        "Een map met ESCO: dan zijn de functies en skills van ESCO.",
        "Mag vaker, voor een map per taal. Zonder: ook die zijn verzonnen."
      })
  private List<Path> esco = List.of();

  @Option(names = "--doorgroei", description = "Zegt ook welke functie naar welke doorgroeit.")
  private boolean doorgroei;

  GenereerCommand(PrintWriter out, PrintWriter err) {
    this.out = out;
    this.err = err;
  }

  @Override
  public Integer call() throws BadInputException {
    try {
      generate();
    } catch (IllegalArgumentException wrong) {
      throw new BadInputException(String.valueOf(wrong.getMessage()));
    } catch (UncheckedIOException failed) {
      throw new BadInputException("In " + target + " is niet te schrijven: " + failed.getMessage());
    }
    out.println(
        "%d opleidingen geschreven in %s. Kijk ze na met: overstap valideer %s"
            .formatted(opleidingen, target, target));
    return ExitCode.OK;
  }

  private void generate() throws BadInputException {
    GenerationPlan plan = new GenerationPlan(zaad, opleidingen, family, doorgroei);
    requireEmpty();
    if (esco.isEmpty()) {
      CatalogueGenerator.write(plan, target);
      return;
    }
    Gelezen read = CatalogueFiles.readEsco(esco, new PrintedProgress(err::println));
    if (read instanceof Gelezen.Invalid invalid) {
      throw new BadInputException(
          invalid.fouten() + System.lineSeparator() + "Deze ESCO klopt niet.");
    }
    CatalogueGenerator.write(plan, target, read.getCatalogue(), names());
  }

  private void requireEmpty() throws BadInputException {
    if (Files.exists(target) && !isEmptyFolder()) {
      throw new BadInputException(
          target + " is niet leeg. Kies een map die leeg is of nog niet bestaat.");
    }
  }

  private boolean isEmptyFolder() {
    String[] names = target.toFile().list();
    return names != null && names.length == 0;
  }

  /// As seen from the new folder where that can be, so that both can be moved together.
  private List<String> names() {
    Path from = target.toAbsolutePath().normalize();
    return esco.stream()
        .map(path -> path.toAbsolutePath().normalize())
        .map(path ->
            String.valueOf(from.getRoot()).equals(String.valueOf(path.getRoot()))
                ? from.relativize(path)
                : path)
        .map(path -> path.toString().replace('\\', '/'))
        .toList();
  }
}
