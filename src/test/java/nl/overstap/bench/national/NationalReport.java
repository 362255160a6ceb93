package nl.overstap.bench.national;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.Locale;
import nl.overstap.support.document.DocumentPart;

/// Writes what was measured as a part of a document.
final class NationalReport {

  private static final long MEGABYTE = 1_000_000;

  private final NationalSettings settings;
  private final Measures measures;
  private final double load;
  private final StringBuilder text = new StringBuilder();

  private NationalReport(NationalSettings settings, Measures measures, double load) {
    this.settings = settings;
    this.measures = measures;
    this.load = load;
  }

  /// How busy the machine is.
  static double loadNow() {
    return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
  }

  /// @param load of the machine when it began
  static void write(NationalSettings settings, Measures measures, double load) throws IOException {
    new DocumentPart(settings.report(), "national")
        .write(new NationalReport(settings, measures, load).text());
  }

  private String text() {
    introduction();
    loading();
    memory();
    switching();
    answers();
    return text.toString();
  }

  private void introduction() {
    add(
        """
        ## A national catalogue

        The service in a process of its own with a heap of %,d MB, Neo4j in another, both reached \
        over the network of this machine, as in [national.md](national.md). This part is written by

        ```console
        $ mvn test -Dtest=NationalTests -Doverstap.meet=true -Doverstap.referentie=DIR
        ```

        where `DIR` holds ESCO. It took %d minutes on %s with %d cores, load %.1f at the beginning \
        and %.1f at the end, Java %d, seed %d. The catalogue: %,d functies, %,d skills, %,d \
        opleidingen; %,d rows in Neo4j.
        """,
        settings.heapMegabytes(),
        measures.get("alles.ms") / 60_000,
        LocalDate.now(),
        Runtime.getRuntime().availableProcessors(),
        load,
        loadNow(),
        Runtime.version().feature(),
        settings.seed(),
        measures.get("functies"),
        measures.get("skills"),
        measures.get("opleidingen"),
        measures.get("eerste.rijen"));
  }

  private void loading() {
    add(
        """
        | what | ms | ratio |
        | --- | --- | --- |
        | reading and checking the files, with the start of the command | %,d | |
        | the whole command `laad`, into a database that was just made | %,d | %.1f of reading; %,d rows a second into Neo4j |
        | the same for the next version, in use meanwhile | %,d | %.1f of the first; %,d rows a second |
        | start of the service on it, until its first answer | %,d | %.2f of the load |
        | of which reading it back from Neo4j | %,d | %.2f of the load |
        | of which building the snapshot | %,d | %.3f of the load |
        | of which building the search index | %,d | %.3f of the load |
        | the next version into memory, in use meanwhile | %,d | %.2f of its load |
        | what changed between the two (`verschil`), asked for the first time | %,d | %.3f of the load |

        The command said %d times how far it was.
        """,
        measures.get("eerste.lezen.ms"),
        measures.get("eerste.laden.ms"),
        measures.ratio("eerste.laden.ms", "eerste.lezen.ms"),
        measures.get("eerste.persec"),
        measures.get("tweede.laden.ms"),
        measures.ratio("tweede.laden.ms", "eerste.laden.ms"),
        measures.get("tweede.persec"),
        measures.get("start.ms"),
        measures.ratio("start.ms", "eerste.laden.ms"),
        measures.get("eerste.terug.ms"),
        measures.ratio("eerste.terug.ms", "eerste.laden.ms"),
        measures.get("eerste.bouw.ms"),
        measures.ratio("eerste.bouw.ms", "eerste.laden.ms"),
        measures.get("eerste.index.ms"),
        measures.ratio("eerste.index.ms", "eerste.laden.ms"),
        measures.get("tweede.geheugen.ms"),
        measures.ratio("tweede.geheugen.ms", "tweede.laden.ms"),
        measures.get("verschil.ms"),
        measures.ratio("verschil.ms", "eerste.laden.ms"),
        measures.get("eerste.regels"));
  }

  private void memory() {
    long version = measures.get("twee.bytes") - measures.get("een.bytes");
    add(
        """
        What the service holds after all garbage was collected:

        | what | MB | ratio |
        | --- | --- | --- |
        | the service with one version | %d | %.2f of the heap |
        | with two | %d | %.2f of the heap |
        | one version: snapshot, search index, names | %d | %,d bytes for each opleiding |
        | the snapshot as predicted by `SnapshotEstimate`, without index | %d | %.2f of one version |
        """,
        measures.get("een.bytes") / MEGABYTE,
        measures.ratio("een.bytes", "heap.bytes"),
        measures.get("twee.bytes") / MEGABYTE,
        measures.ratio("twee.bytes", "heap.bytes"),
        version / MEGABYTE,
        version / measures.get("opleidingen"),
        measures.get("schatting.bytes") / MEGABYTE,
        (double) measures.get("schatting.bytes") / version);
  }

  private void switching() {
    add(
        """
        One caller keeps on searching over HTTP. The same question to the same version must have \
        the same answer: %d requests failed or differed. In *switches* the served version goes to \
        and fro %d times between two that are in memory, as `gebruik` does it, %,d ms each with \
        the half second in between.

        | when | requests | median µs | p95 | p99 | slowest | median against at rest | p99 | slowest |
        | --- | --- | --- | --- | --- | --- | --- | --- | --- |
        | at rest, one version | %s
        | while `laad` writes the next version, on the same machine | %s
        | while the service reads and builds it | %s
        | at rest, two versions | %s
        | switches | %s
        | of which the last of the old version and the first of the new | %s
        """,
        measures.get("fouten"),
        measures.get("wissel.aantal"),
        measures.get("wissel.ms"),
        requests("rust", "rust"),
        requests("laden", "rust"),
        requests("bouw", "rust"),
        requests("rust.twee", "rust.twee"),
        requests("wissel", "rust.twee"),
        requests("moment", "rust.twee"));
  }

  private void answers() {
    add(
        """
        One caller asks over HTTP, one request at a time; *ratio* is against `{ __typename }`, \
        which only passes through. *First* is the very first time after the start.

        | question | requests | first ms | median ms | p95 | p99 | ratio of medians | of p95 | of p99 |
        | --- | --- | --- | --- | --- | --- | --- | --- | --- |
        | `{ __typename }` | %s
        | `catalogus { aantallen }` | %s
        | `opleidingen(first: 20)` with `totalCount`, first page | %s
        | the same from the middle of the list | %s
        | `zoek`, %d texts | %s
        | `upskillpad` | %s
        | `bereikbareFuncties` within 26 weken | %s

        The whole list in %,d pages of a hundred gave each opleiding once; the last tenth of the \
        pages took %.2f times as long as the first tenth (medians). The very first page after the \
        start took %.1f ms.

        Of one core, whatever else the machine does: a search of these texts takes %.2f ms in the \
        middle, %.2f at p95, %.2f at p99; building the index %,d ms.
        """,
        answer("niets"),
        answer("aantallen"),
        answer("bladzijde"),
        answer("diep"),
        Questions.TEKSTEN.size(),
        answer("zoek"),
        answer("upskillpad"),
        answer("bereik"),
        measures.get("lijst.bladzijden"),
        measures.ratio("lijst.eind.p50.us", "lijst.begin.p50.us"),
        measures.get("lijst.eerste.us") / 1e3,
        measures.get("kern.zoek.p50.us") / 1e3,
        measures.get("kern.zoek.p95.us") / 1e3,
        measures.get("kern.zoek.p99.us") / 1e3,
        measures.get("kern.index.ms"));
  }

  private String requests(String when, String rest) {
    return format(
        "%,d | %,d | %,d | %,d | %,d | %.2f | %.2f | %.2f |",
        measures.get(when + ".vragen"),
        measures.get(when + ".p50.us"),
        measures.get(when + ".p95.us"),
        measures.get(when + ".p99.us"),
        measures.get(when + ".traagste.us"),
        measures.ratio(when + ".p50.us", rest + ".p50.us"),
        measures.ratio(when + ".p99.us", rest + ".p99.us"),
        measures.ratio(when + ".traagste.us", rest + ".traagste.us"));
  }

  private String answer(String name) {
    return format(
        "%,d | %.1f | %.1f | %.1f | %.1f | %.1f | %.1f | %.1f |",
        measures.get(name + ".vragen"),
        measures.get(name + ".eerste.us") / 1e3,
        measures.get(name + ".p50.us") / 1e3,
        measures.get(name + ".p95.us") / 1e3,
        measures.get(name + ".p99.us") / 1e3,
        measures.ratio(name + ".p50.us", "niets.p50.us"),
        measures.ratio(name + ".p95.us", "niets.p95.us"),
        measures.ratio(name + ".p99.us", "niets.p99.us"));
  }

  private void add(String part, Object... values) {
    text.append(format(part, values)).append('\n');
  }

  private static String format(String pattern, Object... values) {
    return String.format(Locale.ROOT, pattern, values);
  }
}
