package nl.overstap.catalog.neo4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.overstap.catalog.load.CatalogueFiles;
import nl.overstap.catalog.load.store.CatalogueStore;
import nl.overstap.catalog.load.store.LoadProgress;
import nl.overstap.catalog.load.store.StoreSettings;
import nl.overstap.support.database.Neo4jTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Driver;

/// What `docs/graph.md` says is true.
@Neo4jTest
class GraphDocumentIT {

  private static final Pattern EXPLORATION =
      Pattern.compile("```cypher\n(.*?RETURN.*?)```", Pattern.DOTALL);

  private final Driver driver;

  GraphDocumentIT(Driver driver) {
    this.driver = driver;
  }

  @BeforeAll
  static void fill(Driver driver) {
    new CatalogueStore(driver, StoreSettings.DEFAULT, Clock.systemUTC())
        .store(CatalogueFiles.read(Path.of("data")).getCatalogue(), LoadProgress.SILENT);
    try (var session = driver.session()) {
      session.run("CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()").consume();
    }
  }

  @ParameterizedTest
  @MethodSource("explorations")
  void anExplorationFindsSomethingInTheBundledCatalogue(String query) {
    try (var session = driver.session()) {
      assertThat(session.run(query).list()).as(query).isNotEmpty();
    }
  }

  static List<String> explorations() throws IOException {
    String document = Files.readString(Path.of("docs/graph.md"));
    int begin = document.indexOf("## Explorations");
    List<String> queries =
        EXPLORATION
            .matcher(document.substring(begin))
            .results()
            .map(GraphDocumentIT::text)
            .toList();
    assertThat(queries).hasSize(5);
    return queries;
  }

  private static String text(MatchResult match) {
    return match.group(1);
  }
}
