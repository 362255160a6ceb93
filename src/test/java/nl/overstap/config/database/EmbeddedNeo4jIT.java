package nl.overstap.config.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

class EmbeddedNeo4jIT {

  @TempDir static Path folder;

  /// Starting one takes seconds, so they share it.
  private static EmbeddedNeo4j server;

  @BeforeAll
  static void start() {
    server = EmbeddedNeo4j.start(folder.resolve("winkel"));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void theStoreSurvivesARestart() {
    try (var driver = driverFor(server)) {
      driver.executableQuery("CREATE (:Merk {tekst: 'blijft'})").execute();
    }
    server.close();
    start();

    try (var driver = driverFor(server)) {
      var found = driver.executableQuery("MATCH (m:Merk) RETURN m.tekst AS tekst").execute();
      assertThat(found.records()).hasSize(1);
      assertThat(found.records().getFirst().get("tekst").asString()).isEqualTo("blijft");
    }
  }

  @Test
  void itListensOnLoopbackOnlyAndTellsNobodyAboutItsUse() {
    try (var driver = driverFor(server)) {
      assertThat(server.uri()).hasScheme("bolt").hasHost("127.0.0.1");
      assertThat(settings(driver))
          .contains("dbms.usage_report.enabled=false", "db.logs.query.enabled=OFF");
    }
  }

  @Test
  void aStoreThatIsHeldByAnotherGivesOneSentenceWithTheFolderAndTheWayOut() {
    Path held = folder.resolve("winkel");

    assertThatThrownBy(() -> EmbeddedNeo4j.start(held))
        .isInstanceOf(CannotStartException.class)
        .hasMessageContaining("al in gebruik")
        .hasMessageContaining(held.toString())
        .hasMessageContaining("overstap.database.map");
  }

  @Test
  void aPathThatCannotBeAFolderGivesOneSentenceWithThePathAndTheWayOut() throws IOException {
    Path file = Files.writeString(folder.resolve("bestand"), "geen map");

    assertThatThrownBy(() -> EmbeddedNeo4j.start(file.resolve("database")))
        .isInstanceOf(CannotStartException.class)
        .hasMessageContaining(file.toString())
        .hasMessageContaining("overstap.database.map");
  }

  private static Driver driverFor(EmbeddedNeo4j server) {
    return GraphDatabase.driver(server.uri(), AuthTokens.none());
  }

  private static String settings(Driver driver) {
    return driver
        .executableQuery("SHOW SETTINGS YIELD name, value RETURN name + '=' + value AS setting")
        .execute()
        .records()
        .stream()
        .map(row -> row.get("setting").asString())
        .reduce("", (all, one) -> all + "\n" + one);
  }
}
