package nl.overstap.catalog.neo4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import nl.overstap.catalog.CypherFile;
import nl.overstap.support.database.Neo4jTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;
import org.neo4j.driver.summary.ProfiledPlan;

/// A page deep in a long list costs the database as much as the first one. Counted in rows that the
/// database touches, so the answer does not hang on the machine. With `-Doverstap.rijen=100000` on
/// a list of that length.
@Neo4jTest
class DeepPagingIT {

  private static final int ROWS = Integer.getInteger("overstap.rijen", 20_000);
  private static final String FILL =
      """
      UNWIND range(1, $rows) AS i
      CALL (i) {
        CREATE (n:Opleiding {
          versie: $versie, id: 'opleiding/' + i, naam: 'Opleiding', vervallen: false,
          sorteernaam: 'opleiding ' + right('00000' + (i / 7), 6), rij: i,
          soort: CASE i % 100 WHEN 0 THEN 'EVC' ELSE 'MODULE' END})
      } IN TRANSACTIONS OF 10000 ROWS
      """;

  private final Driver driver;

  DeepPagingIT(Driver driver) {
    this.driver = driver;
  }

  /// Two versions, as in the service; seven rows have the same name each time. Other tests in the
  /// same database may have planned these queries when it held next to nothing, for which reading
  /// everything is a good plan; that is forgotten first.
  @BeforeAll
  static void fill(Driver driver) {
    for (String versie : new String[] {"een", "twee"}) {
      try (var session = driver.session()) {
        session.run(FILL, Map.of("rows", ROWS, "versie", versie)).consume();
      }
    }
    try (var session = driver.session()) {
      session.run("CALL db.awaitIndexes()").consume();
      session.run("CALL db.prepareForReplanning()").consume();
    }
  }

  @Test
  void aPageAtTheEndTouchesNoMoreThanOneAtTheBeginning() {
    Touched first = page("", "", Values.NULL);
    Touched deep = page(name(ROWS - 100), "opleiding/" + (ROWS - 100), Values.NULL);

    assertThat(first.rows()).isEqualTo(21);
    assertThat(deep.rows()).isEqualTo(21);
    assertThat(first.hits()).isLessThan(1_000);
    assertThat(deep.hits()).isLessThan(2 * first.hits());
  }

  @Test
  void aFilteredPageDoesNotGetDearerWithDepthEither() {
    Touched first = page("", "", Values.value("EVC"));
    Touched deep = page(name(ROWS - 3_000), "opleiding/" + (ROWS - 3_000), Values.value("EVC"));

    assertThat(deep.rows()).isEqualTo(21);
    assertThat(deep.hits()).isLessThan(2 * first.hits());
  }

  @Test
  void countingTouchesEveryRowWhichIsWhyItIsDoneOnce() {
    Touched count = profile("count-opleidingen", parameters("", "", Values.NULL));

    assertThat(count.hits()).isGreaterThan(ROWS);
  }

  /// @param rows that come back in `rijen`, or 0
  private record Touched(long hits, int rows) {}

  private Touched page(String naam, String id, Value soort) {
    return profile("list-opleidingen", parameters(naam, id, soort));
  }

  private static Map<String, Object> parameters(String naam, String id, Value soort) {
    Map<String, Object> parameters =
        new HashMap<>(Map.of("versie", "een", "naam", naam, "id", id, "first", 20, "soort", soort));
    for (String absent : new String[] {"leerweg", "leert", "regio"}) {
      parameters.put(absent, Values.NULL);
    }
    return parameters;
  }

  private Touched profile(String query, Map<String, Object> parameters) {
    try (var session = driver.session()) {
      var result = session.run("PROFILE " + CypherFile.read("read/" + query), parameters);
      Value rijen = result.single().get("rijen");
      int rows = rijen.isNull() ? 0 : rijen.size();
      Touched touched = new Touched(hits(result.consume().profile()), rows);
      System.out.println(ROWS + " rijen, " + query + ": " + touched);
      return touched;
    }
  }

  private static long hits(ProfiledPlan plan) {
    return plan.dbHits() + plan.children().stream().mapToLong(DeepPagingIT::hits).sum();
  }

  private static String name(int row) {
    return "opleiding %06d".formatted(row / 7);
  }
}
