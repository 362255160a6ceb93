package nl.overstap.config.database;

import java.net.URI;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/// Without the address of a server, and with the database on the class path: one in this process.
@Configuration(proxyBeanMethods = false)
@Conditional(DatabaseUriCondition.Absent.class)
@ConditionalOnClass(name = DatabaseUriCondition.EMBEDDED_DATABASE)
class EmbeddedDatabaseConfiguration {

  private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabaseConfiguration.class);

  @Bean(destroyMethod = "close")
  EmbeddedNeo4j embeddedNeo4j(DatabaseProperties properties) {
    LOG.info("Neo4j start in de map {}", properties.map());
    return EmbeddedNeo4j.start(properties.map().resolve("neo4j"));
  }

  @Bean
  Neo4jConnectionDetails embeddedConnection(EmbeddedNeo4j server) {
    LOG.info("Neo4j draait ingebed op {}", server.uri());
    return new EmbeddedConnection(server.uri());
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
