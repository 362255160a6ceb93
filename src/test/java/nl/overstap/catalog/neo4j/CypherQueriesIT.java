package nl.overstap.catalog.neo4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.overstap.catalog.load.store.CatalogueStore;
import nl.overstap.catalog.load.store.LoadProgress;
import nl.overstap.catalog.load.store.StoreSettings;
import nl.overstap.support.catalogue.RandomCatalogue;
import nl.overstap.support.database.Neo4jTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.summary.Plan;

/// Every query finds its rows by an index: none reads all nodes of a kind, none multiplies rows
/// that have nothing to do with each other.
@Neo4jTest
class CypherQueriesIT {

  private static final Set<String> SLOW =
      Set.of(
          "AllNodesScan",
          "NodeByLabelScan",
          "UnionNodeByLabelsScan",
          "IntersectionNodeByLabelsScan",
          "DynamicLabelNodeLookup",
          "DirectedAllRelationshipsScan",
          "UndirectedAllRelationshipsScan",
          "DirectedRelationshipTypeScan",
          "UndirectedRelationshipTypeScan",
          "DirectedUnionRelationshipTypesScan",
          "UndirectedUnionRelationshipTypesScan",
          "CartesianProduct");

  private final Driver driver;

  CypherQueriesIT(Driver driver) {
    this.driver = driver;
  }

  /// The planner looks at what is there: two versions, as in the service.
  @BeforeAll
  static void fill(Driver driver) {
    CatalogueStore store = new CatalogueStore(driver, StoreSettings.DEFAULT, Clock.systemUTC());
    store.store(RandomCatalogue.of(type -> 40, 1), LoadProgress.SILENT);
    store.store(RandomCatalogue.of(type -> 40, 2), LoadProgress.SILENT);
  }

  @ParameterizedTest
  @MethodSource("queries")
  void aQueryUsesIndexes(Path query) throws IOException {
    assertThat(operators(Files.readString(query)))
        .as(query.toString())
        .isNotEmpty()
        .doesNotContainAnyElementsOf(SLOW);
  }

  @Test
  void aLabelScanIsSeen() {
    assertThat(operators("MATCH (n:Skill) WHERE n.omschrijving = 'x' RETURN n"))
        .contains("NodeByLabelScan");
  }

  @Test
  void aCartesianProductIsSeen() {
    assertThat(operators("MATCH (a:Skill), (b:Regio) RETURN a, b")).contains("CartesianProduct");
  }

  static List<Path> queries() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("cypher/queries"))) {
      return files.filter(file -> file.toString().endsWith(".cypher")).sorted().toList();
    }
  }

  private List<String> operators(String query) {
    try (var session = driver.session()) {
      Plan plan = session.run("EXPLAIN " + query).consume().plan();
      return flatten(plan).map(Plan::operatorType).map(type -> type.split("@")[0]).toList();
    }
  }

  private static Stream<Plan> flatten(Plan plan) {
    return Stream.concat(
        Stream.of(plan), plan.children().stream().flatMap(child -> flatten((Plan) child)));
  }
}
