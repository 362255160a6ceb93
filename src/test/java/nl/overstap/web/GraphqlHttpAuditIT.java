package nl.overstap.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import nl.overstap.support.database.ServiceTest;
import nl.overstap.support.process.NodeProgram;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/// The public audit of GraphQL over HTTP, on the real server.
@ServiceTest
class GraphqlHttpAuditIT {
  private static final Path AUDIT = Path.of("src/test/resources/graphql-http/audit.mjs");
  private static final int AUDITS = 61;

  @LocalServerPort int port;

  @Test
  void everyAuditPasses() throws Exception {
    List<String> lines = NodeProgram.run(AUDIT, "http://localhost:" + port + "/graphql");

    assertThat(lines).filteredOn(line -> !line.contains("\tok\t")).isEmpty();
    assertThat(lines).hasSize(AUDITS);
    System.out.println("GraphQL over HTTP: " + lines.size() + " van " + AUDITS + " audits");
  }
}
