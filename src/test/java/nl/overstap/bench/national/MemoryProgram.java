package nl.overstap.bench.national;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import nl.overstap.catalog.Catalogue;
import nl.overstap.catalog.load.CatalogueFiles;
import nl.overstap.snapshot.SnapshotEstimate;

/// A process of its own, with the heap that the service is to make do with: reads a catalogue,
/// holds it, and while somebody keeps on searching reads it again and switches to that. At the end
/// two versions are held; a heap that is too small ends it with an OutOfMemoryError.
final class MemoryProgram {

  private static final int QUIET_MILLIS = 3_000;
  private static final int SWITCH_MILLIS = 300;

  private final Path folder;
  private final Measures measures = new Measures();

  private MemoryProgram(Path folder) {
    this.folder = folder;
  }

  public static void main(String[] arguments) throws InterruptedException {
    new MemoryProgram(Path.of(arguments[0])).run();
  }

  private void run() throws InterruptedException {
    long empty = usedBytes();
    HeldVersion first = build();
    measures.put("een.bytes", usedBytes() - empty);
    AtomicReference<HeldVersion> served = new AtomicReference<>(first);
    try (Asker asker = new Asker(served)) {
      Thread.sleep(QUIET_MILLIS);
      asker.take();
      measure(asker, "rust", () -> Thread.sleep(QUIET_MILLIS));
      AtomicReference<HeldVersion> next = new AtomicReference<>(first);
      measure(asker, "bouw", () -> next.set(build()));
      measure(
          asker,
          "wissel",
          () -> {
            served.set(next.get());
            Thread.sleep(SWITCH_MILLIS);
          });
      measures.put("fouten", asker.failures().size());
    }
    measures.put("twee.bytes", usedBytes() - empty);
    measures.put("heap.bytes", Runtime.getRuntime().maxMemory());
    measures.put("versies", first == served.get() ? 1 : 2);
    measures.print();
  }

  private HeldVersion build() {
    long began = System.nanoTime();
    Catalogue catalogue = CatalogueFiles.read(folder).getCatalogue();
    measures.put("lezen.ms", (System.nanoTime() - began) / 1_000_000);
    measures.put("opleidingen", catalogue.opleidingen().opleidingen().size());
    measures.put("functies", catalogue.functies().functies().size());
    measures.put("skills", catalogue.skills().skills().size());
    measures.put("schatting.bytes", SnapshotEstimate.bytes(catalogue));
    measures.put("opleiding.bytes", SnapshotEstimate.bytesPerOpleiding(catalogue));
    long empty = usedBytes();
    HeldVersion held = HeldVersion.of(catalogue, measures);
    measures.put("rijen", rows(catalogue));
    measures.put("erbij.bytes", usedBytes() - empty);
    return held;
  }

  private static long rows(Catalogue catalogue) {
    return (long) catalogue.opleidingen().opleidingen().size()
        + catalogue.opleidingen().leereffecten().size()
        + catalogue.opleidingen().voorafeisen().size()
        + catalogue.opleidingen().aanbod().size()
        + catalogue.functies().skillEisen().size()
        + catalogue.skills().skills().size()
        + catalogue.skills().relaties().size()
        + catalogue.functies().functies().size();
  }

  private void measure(Asker asker, String name, Work work) throws InterruptedException {
    asker.take();
    work.run();
    long[] nanos = asker.take();
    measures.put(name + ".vragen", nanos.length);
    measures.put(name + ".mediaan.us", Asker.quantile(nanos, 0.5) / 1_000);
    measures.put(name + ".p99.us", Asker.quantile(nanos, 0.99) / 1_000);
    measures.put(name + ".traagste.us", Asker.quantile(nanos, 1) / 1_000);
  }

  private static long usedBytes() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }

  /// What goes on while somebody searches.
  private interface Work {
    void run() throws InterruptedException;
  }
}
