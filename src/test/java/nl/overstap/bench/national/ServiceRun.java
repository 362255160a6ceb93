package nl.overstap.bench.national;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.overstap.catalog.load.store.CatalogueStore;
import nl.overstap.catalog.load.store.StoreSettings;
import nl.overstap.support.database.SecondNeo4j;
import nl.overstap.support.database.TestDatabase;
import nl.overstap.support.process.ChildProcess;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

/// The service with its heap, its database elsewhere: it starts on the first version, answers, and
/// takes over the second while somebody keeps on asking.
final class ServiceRun {

  private static final Duration PATIENCE = Duration.ofMinutes(60);
  private static final int BETWEEN_MILLIS = 500;
  private static final Pattern LIVE = Pattern.compile("Total\\s+\\d+\\s+(\\d+)");

  private static final Pattern PREPARED =
      Pattern.compile("na (\\d+) ms: lezen (\\d+), planning (\\d+), zoekindex (\\d+)");

  private final Overstap overstap;
  private final NationalSettings settings;
  private final Measures measures;

  ServiceRun(Overstap overstap, NationalSettings settings, Measures measures) {
    this.overstap = overstap;
    this.settings = settings;
    this.measures = measures;
  }

  /// @param first the key of the version that is served
  /// @param next the catalogue that is loaded meanwhile
  void run(String first, Path next) throws IOException, InterruptedException {
    NationalRun.say("starting the service");
    long began = System.nanoTime();
    try (ChildProcess service = overstap.serve()) {
      Api api = Api.of(service.await("(http://localhost:\\d+)/graphiql", PATIENCE));
      measures.putMillis("start.ms", began);
      prepared(service, "eerste");
      NationalRun.say("asking at rest");
      new Questions(api, measures, settings.questions()).askAll();
      measures.put("een.bytes", liveBytes(service));
      try (Asker asker = new Asker(api)) {
        String second = takeOver(api, asker, next);
        prepared(service, "tweede");
        measures.put("twee.bytes", liveBytes(service));
        difference(api, first, second);
        switches(asker, first, second);
        measures.put("fouten", asker.failures().size());
        asker.failures().stream().limit(3).forEach(System.out::println);
      }
      measures.put("heap.bytes", (long) overstap.heapMegabytes() << 20);
    }
  }

  private String takeOver(Api api, Asker asker, Path next)
      throws IOException, InterruptedException {
    quiet(asker, "rust");
    NationalRun.say("loading the second while somebody asks");
    String second = LoadRun.load(overstap, next, "tweede", measures);
    asker.take().put("laden", measures);
    NationalRun.say("the service takes it over");
    asker.awaitVersion(second);
    asker.take().put("bouw", measures);
    if (!api.served().equals(second)) {
      throw new IllegalStateException("not served: " + second);
    }
    return second;
  }

  private void quiet(Asker asker, String name) throws InterruptedException {
    Thread.sleep(settings.quietMillis() / 4);
    asker.take();
    Thread.sleep(settings.quietMillis());
    asker.take().put(name, measures);
  }

  /// To and fro, as the command `gebruik` does it; both versions are in memory.
  private void switches(Asker asker, String first, String second) throws InterruptedException {
    var token = AuthTokens.basic(SecondNeo4j.USER, SecondNeo4j.PASSWORD);
    NationalRun.say("switching");
    quiet(asker, "rust.twee");
    long began = System.nanoTime();
    try (Driver driver =
        GraphDatabase.driver(overstap.neo4j().uri(), token, TestDatabase.quietly())) {
      var store = new CatalogueStore(driver, StoreSettings.DEFAULT, Clock.systemUTC());
      asker.take();
      asker.takeAtSwitch();
      for (int turn = 0; turn < settings.switches(); turn++) {
        String key = turn % 2 == 0 ? first : second;
        store.serve(key);
        asker.awaitVersion(key);
        Thread.sleep(BETWEEN_MILLIS);
      }
      asker.take().put("wissel", measures);
      asker.takeAtSwitch().put("moment", measures);
    }
    measures.put("wissel.aantal", settings.switches());
    measures.put(
        "wissel.ms", (System.nanoTime() - began) / 1_000_000 / Math.max(1, settings.switches()));
  }

  private void difference(Api api, String first, String second) {
    String query =
        "{ catalogus { verschil(van: \"%s\", naar: \"%s\") { aantallen { soort gewijzigd } } } }"
            .formatted(first, second);
    Api.Answer answer = api.ask(query);
    measures.put("verschil.ms", answer.nanos() / 1_000_000);
    measures.put(
        "verschil.gewijzigd",
        answer.whole().at("/catalogus/verschil/aantallen/0/gewijzigd").asLong());
  }

  /// How long the last version took on its way into memory, from the log.
  private void prepared(ChildProcess service, String name) {
    Matcher last =
        service.lines().stream()
            .map(PREPARED::matcher)
            .filter(Matcher::find)
            .reduce((before, after) -> after)
            .orElseThrow();
    measures.put(name + ".geheugen.ms", Long.parseLong(last.group(1)));
    measures.put(name + ".terug.ms", Long.parseLong(last.group(2)));
    measures.put(name + ".bouw.ms", Long.parseLong(last.group(3)));
    measures.put(name + ".index.ms", Long.parseLong(last.group(4)));
  }

  /// What the service holds after all rubbish was collected.
  private static long liveBytes(ChildProcess service) throws IOException, InterruptedException {
    Path jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd");
    Process asked =
        new ProcessBuilder(jcmd.toString(), String.valueOf(service.pid()), "GC.class_histogram")
            .redirectErrorStream(true)
            .start();
    String said =
        new String(asked.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    asked.waitFor();
    Matcher live = LIVE.matcher(said);
    if (!live.find()) {
      throw new IllegalStateException("jcmd said: " + said);
    }
    return Long.parseLong(live.group(1));
  }
}
