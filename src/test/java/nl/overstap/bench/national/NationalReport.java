package nl.overstap.bench.national;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.Locale;

/// Writes what was measured as a document.
final class NationalReport {

  private static final long MEGABYTE = 1_000_000;

  private final NationalSettings settings;
  private final Measures measures;
  private final StringBuilder text = new StringBuilder();

  private NationalReport(NationalSettings settings, Measures measures) {
    this.settings = settings;
    this.measures = measures;
  }

  static void write(NationalSettings settings, Measures measures) throws IOException {
    Files.writeString(settings.report(), new NationalReport(settings, measures).text());
  }

  private String text() {
    introduction();
    memory();
    time();
    switching();
    if (measures.has("landelijk.rijen")) {
      store();
    }
    return text.toString();
  }

  private void introduction() {
    line(
        """
        # A national catalogue

        What a catalogue of the size of a nation costs to read, hold, search, switch and store. \
        Answers are checked while they are timed. This file is written by

        ```console
        $ mvn test -Dtest=NationalTests -Doverstap.meet=true -Doverstap.referentie=DIR
        ```

        where `DIR` holds ESCO (without it functies and skills are invented); \
        `-Doverstap.meet.opleidingen=N` and `-Doverstap.meet.opslag=N` give other sizes in memory \
        and in Neo4j (0: no Neo4j). To see it for yourself, with the jar and with the service:

        ```console
        $ java -jar target/overstap-*.jar genereer --naar land --opleidingen 100000 --esco DIR/esco-v1.1.1-en --esco DIR/esco-nl/v1.1.1 --esco DIR/esco-nl
        $ mvn spring-boot:run -Dspring-boot.run.arguments=--overstap.catalogus=land
        ```

        Measured on %s with %d cores, load %.1f at the end, Java %s, seed %d. Milliseconds are of \
        that machine; ratios travel better.

        The catalogue in memory: %,d functies, %,d skills, %,d opleidingen; %,d rows.
        """
            .formatted(
                LocalDate.now(),
                Runtime.getRuntime().availableProcessors(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                System.getProperty("java.version"),
                settings.seed(),
                measures.get("functies"),
                measures.get("skills"),
                measures.get("opleidingen"),
                measures.get("rijen")));
  }

  private void memory() {
    line(
        """
        ## Memory

        A process with a heap of %,d MB, without a database in it, reads the catalogue and makes \
        its snapshot and its search index; then it does so again while the first is in use, and \
        holds both.

        | what | MB | ratio |
        | --- | --- | --- |
        | one version: snapshot, search index and all names | %d | %.2f of the heap |
        | two versions | %d | %.2f of the heap |
        | the snapshot as predicted by `SnapshotEstimate`, without index | %d | %.2f of one version |

        An opleiding takes %,d bytes of the snapshot, with what it teaches, what it asks and who \
        offers it. [`SnapshotEstimateTests`](../src/test/java/nl/overstap/snapshot/SnapshotEstimateTests.java) \
        holds the prediction to within a fifth of what is measured.
        """
            .formatted(
                measures.get("heap.bytes") >> 20,
                measures.get("een.bytes") / MEGABYTE,
                measures.ratio("een.bytes", "heap.bytes"),
                measures.get("twee.bytes") / MEGABYTE,
                measures.ratio("twee.bytes", "heap.bytes"),
                measures.get("schatting.bytes") / MEGABYTE,
                measures.ratio("schatting.bytes", "een.bytes"),
                measures.get("opleiding.bytes")));
  }

  private void time() {
    line(
        """
        ## Time

        | what | ms | ratio |
        | --- | --- | --- |
        | reading and checking all files, in use meanwhile | %,d | %,d rows a second |
        | building the snapshot beside the old one | %,d | %.2f of reading |
        | building the search index | %,d | %.2f of reading |
        """
            .formatted(
                measures.get("lezen.ms"),
                measures.get("rijen") * 1_000 / Math.max(1, measures.get("lezen.ms")),
                measures.get("bouw.ms"),
                measures.ratio("bouw.ms", "lezen.ms"),
                measures.get("index.ms"),
                measures.ratio("index.ms", "lezen.ms")));
  }

  private void switching() {
    line(
        """
        ## Searching, and a switch

        One thread keeps on asking `zoek`, and its answers are compared: %d were wrong. A switch is \
        one assignment; building the next version shares the cores.

        | when | searches | median µs | p99 µs | slowest µs | slowest, against at rest |
        | --- | --- | --- | --- | --- | --- |
        | at rest | %s
        | while the next version is read and built | %s
        | during the switch and just after | %s
        """
            .formatted(
                measures.get("fouten"), searches("rust"), searches("bouw"), searches("wissel")));
  }

  private String searches(String when) {
    return String.format(
        Locale.ROOT,
        "%,d | %,d | %,d | %,d | %.2f |",
        measures.get(when + ".vragen"),
        measures.get(when + ".mediaan.us"),
        measures.get(when + ".p99.us"),
        measures.get(when + ".traagste.us"),
        measures.ratio(when + ".traagste.us", "rust.traagste.us"));
  }

  private void store() {
    line(
        """
        ## Neo4j, in another process

        | what | rows | ms | rows a second |
        | --- | --- | --- | --- |
        | the bundled catalogue, into a database that was just made | %s
        | the catalogue with %,d opleidingen, after it | %s
        | reading that back whole, compared with what was stored | %s

        Two hundred pages of fifty opleidingen take %.2f times as long from the middle of the list \
        as from its beginning.
        """
            .formatted(
                stored("bundel.rijen", "bundel.opslaan.ms"),
                settings.stored(),
                stored("landelijk.rijen", "landelijk.opslaan.ms"),
                stored("landelijk.rijen", "terug.ms"),
                measures.ratio("paginas.diep.ms", "paginas.begin.ms")));
  }

  private String stored(String rows, String millis) {
    return String.format(
        Locale.ROOT,
        "%,d | %,d | %,d |",
        measures.get(rows),
        measures.get(millis),
        measures.get(rows) * 1_000 / Math.max(1, measures.get(millis)));
  }

  private void line(String part) {
    text.append(part).append('\n');
  }
}
