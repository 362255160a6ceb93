package nl.overstap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.overstap.advice.version.Laadfase;
import nl.overstap.advice.version.SwitchOutcome;
import nl.overstap.advice.version.VersionControl;
import nl.overstap.catalog.Catalogue;
import nl.overstap.catalog.load.CatalogueFiles;
import nl.overstap.catalog.load.store.CatalogueStore;
import nl.overstap.catalog.load.store.LoadProgress;
import nl.overstap.catalog.load.store.StoreSettings;
import nl.overstap.support.csv.DrawnCatalogue;
import nl.overstap.support.database.Neo4jTest;
import nl.overstap.support.database.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Two services on one database, while the served version goes back and forth: each notices it
/// within seconds, and no answer mixes two versions.
@Neo4jTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReplicasIT {

  private static final Duration PATIENCE = Duration.ofMinutes(1);
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /// Every part of an answer comes from somewhere else: the database, the search index, a plan, the
  /// database again for what the plan names.
  private static final String EVERYTHING =
      """
      { catalogus { catalogusversie }
        functie(id: "functie/lasser") { naam }
        zoek(tekst: "lasser") { edges { node { ... on Functie { naam } } } }
        opleidingen { edges { node { naam } } }
        upskillpad(profiel: {}, functie: "functie/lasser"%s) {
          ... on Upskillpad {
            catalogusversie
            totaal { weken }
            stappen { opleiding { naam } }
          }
        }
      }
      """;

  private final CatalogueStore store;
  private final HttpClient http = HttpClient.newHttpClient();
  private final List<ConfigurableApplicationContext> replicas = new ArrayList<>();
  private Path temp = Path.of("");
  private final Map<String, Integer> numbers = new ConcurrentHashMap<>();

  ReplicasIT(Driver driver) {
    this.store = new CatalogueStore(driver, StoreSettings.DEFAULT, Clock.systemUTC());
  }

  @BeforeAll
  void startTwo(@TempDir Path folder) {
    temp = folder;
    load(1);
    load(2);
    replicas.add(start());
    replicas.add(start());
  }

  @AfterAll
  void stop() {
    replicas.forEach(ConfigurableApplicationContext::close);
  }

  @Test
  void whileVersionsSwitchNoAnswerMixesTwo() throws Exception {
    Set<String> wrong = ConcurrentHashMap.newKeySet();
    Set<String> seen = ConcurrentHashMap.newKeySet();
    AtomicBoolean busy = new AtomicBoolean(true);
    List<Thread> askers = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      var replica = replicas.get(i % 2);
      askers.add(
          Thread.ofVirtual()
              .start(() -> {
                while (busy.get()) {
                  check(ask(replica, EVERYTHING.formatted("")), seen, wrong);
                }
              }));
    }

    for (int turn = 0; turn < 6; turn++) {
      String key = keyOf(1 + turn % 2);
      store.serve(key);
      awaitServed(key);
      awaitSeen(key, seen);
    }
    load(3);
    awaitServed(keyOf(3));
    awaitSeen(keyOf(3), seen);
    busy.set(false);
    for (Thread asker : askers) {
      asker.join();
    }

    assertThat(wrong).isEmpty();
    assertThat(seen).isEqualTo(numbers.keySet());
  }

  @Test
  void aQuestionMayNameAVersionThatIsKeptAndGetsAllOfItsAnswerFromThere() {
    load(1);
    load(2);
    awaitServed(keyOf(2));
    Set<String> wrong = new HashSet<>();
    Set<String> seen = new HashSet<>();
    String named = ", versie: \"%s\"".formatted(keyOf(1));

    check(ask(replicas.getFirst(), EVERYTHING.formatted(named)), seen, wrong);
    JsonNode unknown = ask(replicas.getFirst(), EVERYTHING.formatted(", versie: \"geen@1\""));

    assertThat(wrong).isEmpty();
    assertThat(seen).containsExactly(keyOf(1));
    assertThat(unknown.at("/errors/0/extensions/code").asString()).isEqualTo("VERSIE_ONBEKEND");
    assertThat(unknown.at("/errors/0/message").asString()).contains(keyOf(1), keyOf(2));
  }

  @Test
  void whoSwitchesIsToldHowItWentAndTheOthersFollow() {
    load(1);
    load(2);
    awaitServed(keyOf(2));
    VersionControl control = replicas.getFirst().getBean(VersionControl.class);

    assertThat(control.use(keyOf(1)))
        .isInstanceOfSatisfying(
            SwitchOutcome.InUse.class,
            used -> assertThat(used.versie().versie().key()).isEqualTo(keyOf(1)));

    awaitServed(keyOf(1));
    assertThat(control.stand().stand()).isEqualTo(Laadfase.KLAAR);
    assertThat(control.stand().tekst()).contains(keyOf(1));
    assertThat(control.use("geen@1")).isInstanceOf(SwitchOutcome.NotKept.class);
  }

  @Test
  void aListGoesOnInTheVersionThatItBeganIn() {
    load(1);
    load(2);
    awaitServed(keyOf(2));
    String page = "{ opleidingen(first: 1%s) { edges { cursor node { naam } } } }";
    String cursor =
        ask(replicas.getFirst(), page.formatted(""))
            .at("/data/opleidingen/edges/0/cursor")
            .asString();
    store.serve(keyOf(1));
    awaitServed(keyOf(1));

    JsonNode next = ask(replicas.getFirst(), page.formatted(", after: \"%s\"".formatted(cursor)));

    assertThat(next.at("/data/opleidingen/edges/0/node/naam").asString()).isEqualTo("Meten 2");
  }

  /// The number of the version shows in every name and in the weken.
  private void check(JsonNode answer, Set<String> seen, Set<String> wrong) {
    String key = answer.at("/data/catalogus/catalogusversie").asString();
    int number = numbers.getOrDefault(key, 0);
    JsonNode data = answer.at("/data");
    boolean whole =
        data.at("/functie/naam").asString().equals("lasser " + number)
            && data.at("/zoek/edges/0/node/naam").asString().equals("lasser " + number)
            && data.at("/opleidingen/edges/0/node/naam").asString().equals("Lassen " + number)
            && data.at("/upskillpad/catalogusversie").asString().equals(key)
            && data.at("/upskillpad/totaal/weken").asInt() == 10 + number
            && data.at("/upskillpad/stappen/0/opleiding/naam")
                .asString()
                .equals("Lassen " + number);
    seen.add(key);
    if (!whole) {
      wrong.add(answer.toString());
    }
  }

  private void awaitServed(String key) {
    for (ConfigurableApplicationContext replica : replicas) {
      long end = System.nanoTime() + PATIENCE.toNanos();
      String served = "";
      while (!served.equals(key) && System.nanoTime() < end) {
        served =
            ask(replica, "{ catalogus { catalogusversie } }")
                .at("/data/catalogus/catalogusversie")
                .asString();
      }
      assertThat(served).isEqualTo(key);
    }
  }

  /// Until one of those who go on asking got an answer of this version.
  private static void awaitSeen(String key, Set<String> seen) throws InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!seen.contains(key) && System.nanoTime() < end) {
      Thread.sleep(5);
    }
    assertThat(seen).contains(key);
  }

  private JsonNode ask(ConfigurableApplicationContext replica, String query) {
    String port = replica.getEnvironment().getRequiredProperty("local.server.port");
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:%s/graphql".formatted(port)))
            .header("Content-Type", "application/json")
            .POST(
                HttpRequest.BodyPublishers.ofString(
                    JSON.writeValueAsString(Map.of("query", query))))
            .build();
    try {
      return JSON.readTree(http.send(request, BodyHandlers.ofString()).body());
    } catch (IOException failure) {
      throw new IllegalStateException(failure);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  private ConfigurableApplicationContext start() {
    return new SpringApplicationBuilder(OverstapApplication.class)
        .run(
            "--server.port=0",
            "--management.server.port=0",
            "--overstap.toegang.sleutel=" + temp.resolve("sleutel"),
            "--spring.neo4j.uri=" + TestDatabase.get().uri(),
            "--overstap.grenzen.tijd=2m",
            "--overstap.versies.peiling=200ms");
  }

  private String keyOf(int number) {
    return numbers.entrySet().stream()
        .filter(entry -> entry.getValue() == number)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow();
  }

  private void load(int number) {
    DrawnCatalogue drawn =
        DrawnCatalogue.small()
            .versie(number)
            .with("functies.csv", "id,naam\nfunctie/lasser,lasser %d\n".formatted(number))
            .with(
                "opleidingen.csv",
                """
                id,naam,soort,weken,uren,kosten
                opleiding/lassen,Lassen %1$d,CURSUS,1%1$d,80,900
                opleiding/meten,Meten %1$d,MODULE,2,16,150
                """
                    .formatted(number));
    Path folder = drawn.toFolder(temp.resolve("catalogus-" + number));
    Catalogue catalogue = CatalogueFiles.read(folder).getCatalogue();
    numbers.put(catalogue.versie().key(), number);
    store.store(catalogue, LoadProgress.SILENT);
  }
}
