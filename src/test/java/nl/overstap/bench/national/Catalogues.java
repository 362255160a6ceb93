package nl.overstap.bench.national;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.overstap.catalog.generate.CatalogueGenerator;
import nl.overstap.catalog.generate.Family;
import nl.overstap.catalog.generate.GenerationPlan;
import nl.overstap.catalog.load.CatalogueFiles;
import nl.overstap.catalog.load.Progress;

/// A generated catalogue and the next version of it.
final class Catalogues {

  private static final int ONE_IN = 100;

  private Catalogues() {}

  static Path generate(NationalSettings settings, Path target) {
    GenerationPlan plan =
        new GenerationPlan(settings.seed(), settings.opleidingen(), Family.SOFT, false);
    if (settings.esco().isEmpty()) {
      CatalogueGenerator.write(plan, target);
    } else {
      CatalogueGenerator.write(
          plan,
          target,
          CatalogueFiles.readEsco(settings.esco(), Progress.NONE).getCatalogue(),
          settings.esco().stream().map(path -> path.toAbsolutePath().toString()).toList());
    }
    return target;
  }

  /// The same with another version number and one in a hundred opleidingen renamed.
  static Path next(Path first, Path target) throws IOException {
    Files.createDirectories(target);
    try (Stream<Path> files = Files.list(first)) {
      for (Path file : files.toList()) {
        List<String> lines = Files.readAllLines(file);
        Files.write(target.resolve(file.getFileName()), changed(file, lines));
      }
    }
    return target;
  }

  private static List<String> changed(Path file, List<String> lines) {
    return switch (file.getFileName().toString()) {
      case "catalogus.csv" ->
          lines.stream().map(line -> line.replaceFirst("^versie,.*", "versie,volgende")).toList();
      case "opleidingen.csv" ->
          IntStream.range(0, lines.size())
              .mapToObj(i -> i % ONE_IN == 1 ? renamed(lines.get(i)) : lines.get(i))
              .toList();
      default -> lines;
    };
  }

  private static String renamed(String line) {
    int afterId = line.indexOf(',') + 1;
    return line.substring(0, afterId)
        + (line.charAt(afterId) == '"' ? "\"Nieuwe " : "Nieuwe ")
        + line.substring(line.charAt(afterId) == '"' ? afterId + 1 : afterId);
  }
}
