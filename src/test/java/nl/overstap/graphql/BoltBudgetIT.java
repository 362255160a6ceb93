package nl.overstap.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.overstap.catalog.Catalogue;
import nl.overstap.catalog.load.store.CatalogueStore;
import nl.overstap.catalog.load.store.LoadProgress;
import nl.overstap.catalog.load.store.StoreSettings;
import nl.overstap.catalog.neo4j.CountingDriver;
import nl.overstap.catalog.read.CatalogueReader;
import nl.overstap.support.catalogue.CatalogueDatabase;
import nl.overstap.support.database.Neo4jTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.neo4j.driver.Driver;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// How many queries an operation sends to the database over Bolt, counted at the driver. The table
/// in `docs/api-bolt.md` is the budget; `-Doverstap.budget.herschrijf=true` writes what is counted.
@Neo4jTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BoltBudgetIT {
  private static final Path DOCUMENT = Path.of("docs/api-bolt.md");
  private static final Path EXAMPLES = Path.of("src/main/graphiql/examples");
  private static final Path LISTS = Path.of("src/test/resources/graphql-budget");
  private static final Pattern ROW = Pattern.compile("(?m)^\\| `(\\w+)` \\|.*\\| (\\d+) \\|$");

  private final Driver driver;
  private CountingDriver counting;
  private InProcessGraphql api;

  BoltBudgetIT(Driver driver) {
    this.driver = driver;
  }

  /// Which version is served is known in memory, as in the service.
  @BeforeAll
  void start() {
    Catalogue catalogue = BundledApi.catalogue();
    new CatalogueStore(driver, StoreSettings.DEFAULT, Clock.systemUTC())
        .store(catalogue, LoadProgress.SILENT);
    counting = new CountingDriver(driver);
    CatalogueReader served =
        CatalogueDatabase.readers(counting.driver()).findServed().orElseThrow();
    api = BundledApi.start(catalogue, () -> Optional.of(served));
  }

  @AfterAll
  void stop() {
    api.close();
  }

  @Test
  void everyOperationStaysWithinItsBudget() throws IOException {
    Map<String, Integer> counted = new TreeMap<>();
    for (Path operation : operations()) {
      counted.put(name(operation), queries(operation));
    }
    if (Boolean.getBoolean("overstap.budget.herschrijf")) {
      rewrite(counted);
    }

    Map<String, Integer> budget = budget();
    assertThat(counted.keySet()).isEqualTo(budget.keySet());
    assertThat(counted)
        .allSatisfy(
            (name, queries) -> assertThat(queries).as(name).isLessThanOrEqualTo(budget.get(name)));
  }

  /// The second time it is asked: what is counted once per version is then known.
  private int queries(Path operation) throws IOException {
    String document = Files.readString(operation);
    Path values = operation.resolveSibling(name(operation) + ".json");
    Map<String, Object> variables =
        Files.exists(values)
            ? JsonMapper.shared().readValue(Files.readString(values), new TypeReference<>() {})
            : Map.of();
    assertThat(api.execute(document, variables).errors()).as(name(operation)).isEmpty();
    return counting.during(() -> api.execute(document, variables));
  }

  private static List<Path> operations() throws IOException {
    try (Stream<Path> examples = Files.list(EXAMPLES);
        Stream<Path> lists = Files.list(LISTS)) {
      return Stream.concat(examples, lists)
          .filter(file -> file.toString().endsWith(".graphql"))
          .sorted()
          .toList();
    }
  }

  private static String name(Path operation) {
    return operation.getFileName().toString().replace(".graphql", "");
  }

  private static Map<String, Integer> budget() throws IOException {
    return ROW.matcher(Files.readString(DOCUMENT))
        .results()
        .collect(
            Collectors.toMap(
                row -> row.group(1),
                row -> Integer.valueOf(row.group(2)),
                (one, other) -> one,
                TreeMap::new));
  }

  private static void rewrite(Map<String, Integer> counted) throws IOException {
    StringBuilder table =
        new StringBuilder("| operatie | wat | vragen over Bolt |\n|---|---|---:|\n");
    for (Path operation : operations()) {
      String what = Files.readAllLines(operation).getFirst().replaceFirst("^# ", "");
      table.append(
          "| `%s` | %s | %d |\n".formatted(name(operation), what, counted.get(name(operation))));
    }
    String document = Files.readString(DOCUMENT);
    int begin = document.indexOf("| operatie ");
    Files.writeString(DOCUMENT, document.substring(0, begin) + table);
  }
}
