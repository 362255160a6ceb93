package nl.overstap.config.database;

import java.net.URI;
import java.nio.file.Path;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/// Without the address of a server, and with the database on the class path: one in this process.
@Configuration(proxyBeanMethods = false)
@Conditional(DatabaseUriCondition.Absent.class)
@ConditionalOnClass(name = DatabaseUriCondition.EMBEDDED_DATABASE)
class EmbeddedDatabaseConfiguration {

  private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabaseConfiguration.class);

  /// Takes the folder from the environment: it is too early for bound properties.
  @Bean
  static EarlyStart embeddedNeo4j(Environment environment) {
    Path folder = Path.of(environment.getRequiredProperty(DatabaseProperties.MAP), "neo4j");
    LOG.info("Neo4j start in de map {}", folder);
    return new EarlyStart(folder);
  }

  @Bean
  Neo4jConnectionDetails embeddedConnection(EarlyStart start) {
    URI uri = start.server().uri();
    LOG.info("Neo4j draait ingebed op {}", uri);
    return new EmbeddedConnection(uri);
  }

  @Bean
  DatabaseKind databaseKind() {
    return DatabaseKind.OWN;
  }

  private record EmbeddedConnection(URI uri) implements Neo4jConnectionDetails {
    @Override
    public URI getUri() {
      return uri;
    }

    @Override
    public AuthToken getAuthToken() {
      return AuthTokens.none();
    }
  }
}
