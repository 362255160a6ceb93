package nl.overstap.bench.national;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import nl.overstap.catalog.Catalogue;
import nl.overstap.catalog.load.CatalogueFiles;
import nl.overstap.snapshot.SnapshotEstimate;
import nl.overstap.support.database.SecondNeo4j;

/// Makes the catalogues, loads them into a Neo4j in another process, and measures the service.
final class NationalRun {

  /// What the Neo4j gets; its cache of the store comes on top.
  private static final String NEO4J_HEAP = "-Xmx3g";

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
    long began = System.nanoTime();
    run.run();
    run.measures.putMillis("alles.ms", began);
    return run.measures;
  }

  private void run() throws IOException, InterruptedException {
    say("making two catalogues of %d opleidingen".formatted(settings.opleidingen()));
    Path first = Catalogues.generate(settings, folder.resolve("eerste"));
    Path next = Catalogues.next(first, folder.resolve("tweede"));
    measure(CatalogueFiles.read(first).getCatalogue());
    Path store = Files.createDirectories(folder.resolve("neo4j"));
    try (SecondNeo4j neo4j = SecondNeo4j.start(store, List.of(NEO4J_HEAP))) {
      Overstap overstap = new Overstap(neo4j, folder, settings.heapMegabytes());
      say("loading the first");
      String key = LoadRun.load(overstap, first, "eerste", measures);
      new ServiceRun(overstap, settings, measures).run(key, next);
    }
  }

  /// What goes on takes minutes.
  static void say(String what) {
    System.out.printf("%tT %s%n", LocalTime.now(), what);
  }

  private void measure(Catalogue catalogue) {
    measures.put("opleidingen", catalogue.opleidingen().opleidingen().size());
    measures.put("functies", catalogue.functies().functies().size());
    measures.put("skills", catalogue.skills().skills().size());
    measures.put("schatting.bytes", SnapshotEstimate.bytes(catalogue));
    SearchCost.measure(catalogue, settings.questions(), measures);
  }
}
