package nl.overstap.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/// The file that starts Neo4j and the service side by side.
class ComposeFileTests {

  private static final Path FILE = Path.of("docker-compose.yml");
  private static final Map<String, Object> COMPOSE = read();

  @Test
  void thePasswordMustBeGivenAndHasNoDefault() {
    assertThat(environmentOf("neo4j").get("NEO4J_AUTH").toString())
        .startsWith("neo4j/${NEO4J_PASSWORD:?");
    assertThat(environmentOf("overstap").get("NEO4J_PASSWORD").toString())
        .startsWith("${NEO4J_PASSWORD:?");
  }

  @Test
  void theServiceWaitsUntilItsDatabaseIsHealthy() {
    assertThat(at(service("overstap"), "depends_on", "neo4j"))
        .containsEntry("condition", "service_healthy");
    assertThat(environmentOf("overstap")).containsEntry("NEO4J_URI", "neo4j://neo4j:7687");
  }

  @Test
  void bothSayWhetherTheyAreHealthy() {
    assertThat(at(service("neo4j"), "healthcheck")).containsKeys("test", "interval", "timeout");
    assertThat(at(service("overstap"), "healthcheck").get("test").toString())
        .contains("GET /readyz ", "grep -q ' 200 '");
  }

  @Test
  void theStoreIsOnAVolume() {
    assertThat(at(COMPOSE, "volumes")).containsKey("neo4j-data");
    assertThat(service("neo4j").get("volumes").toString()).contains("neo4j-data:/data");
  }

  @Test
  void portsAreOpenOnThisMachineOnly() {
    assertThat(service("neo4j").get("ports").toString()).doesNotContainPattern("[\\[ ]\\d+:\\d+");
    assertThat(service("overstap").get("ports").toString()).isEqualTo("[127.0.0.1:8080:8080]");
  }

  @Test
  void neo4jHasTheVersionThatIsTestedAndTellsNobodyAboutItsUse() throws IOException {
    String version =
        Files.readString(Path.of("pom.xml"))
            .replaceAll("(?s).*<neo4j.version>(.*?)</neo4j.version>.*", "$1");

    assertThat(service("neo4j")).containsEntry("image", "neo4j:" + version);
    assertThat(environmentOf("neo4j"))
        .containsEntry("NEO4J_dbms_usage__report_enabled", "false")
        .containsEntry("NEO4J_db_logs_query_enabled", "OFF");
  }

  @Test
  void theImageIsBuiltFromAFileThatIsThere() {
    Map<String, Object> build = at(service("overstap"), "build");

    assertThat(Path.of(build.get("context").toString(), build.get("dockerfile").toString()))
        .isRegularFile();
  }

  private static Map<String, Object> service(String name) {
    return at(COMPOSE, "services", name);
  }

  private static Map<String, Object> environmentOf(String service) {
    return at(service(service), "environment");
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> at(Map<String, Object> node, String... path) {
    Map<String, Object> current = node;
    for (String step : path) {
      assertThat(current).containsKey(step);
      current = (Map<String, Object>) current.get(step);
    }
    return current;
  }

  private static Map<String, Object> read() {
    try {
      return new Yaml().load(Files.readString(FILE));
    } catch (IOException failure) {
      throw new java.io.UncheckedIOException(failure);
    }
  }
}
