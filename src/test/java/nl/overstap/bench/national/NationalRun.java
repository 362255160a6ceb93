package nl.overstap.bench.national;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.overstap.catalog.generate.CatalogueGenerator;
import nl.overstap.catalog.generate.Family;
import nl.overstap.catalog.generate.GenerationPlan;
import nl.overstap.catalog.load.CatalogueFiles;
import nl.overstap.catalog.load.Progress;

/// Makes the catalogues and measures them.
final class NationalRun {

  private final NationalSettings settings;
  private final Path folder;
  private final Measures measures = new Measures();

  private NationalRun(NationalSettings settings, Path folder) {
    this.settings = settings;
    this.folder = folder;
  }

  /// @param folder where the catalogues and the database come
  static Measures run(NationalSettings settings, Path folder)
      throws IOException, InterruptedException {
    NationalRun run = new NationalRun(settings, folder);
    run.memory();
    if (settings.stored() > 0) {
      StoreRun.run(run.generate(settings.stored()), folder, run.measures);
    }
    return run.measures;
  }

  /// In a process of its own, with no more heap than the service is to make do with.
  private void memory() throws IOException, InterruptedException {
    Path output = folder.resolve("geheugen.txt");
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx" + settings.heapMegabytes() + "m",
            "-cp",
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
            MemoryProgram.class.getName(),
            generate(settings.opleidingen()).toString());
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    if (process.waitFor() != 0) {
      throw new IllegalStateException("it ended badly: " + Files.readString(output));
    }
    measures.addPrinted(Files.readAllLines(output));
  }

  private Path generate(int opleidingen) {
    Path target = folder.resolve("catalogus-" + opleidingen);
    GenerationPlan plan = new GenerationPlan(settings.seed(), opleidingen, Family.SOFT, false);
    if (target.toFile().exists()) {
      return target;
    }
    if (settings.esco().isEmpty()) {
      CatalogueGenerator.write(plan, target);
      return target;
    }
    CatalogueGenerator.write(
        plan,
        target,
        CatalogueFiles.readEsco(settings.esco(), Progress.NONE).getCatalogue(),
        settings.esco().stream().map(Path::toString).toList());
    return target;
  }
}
