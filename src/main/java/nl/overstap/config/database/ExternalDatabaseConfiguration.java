package nl.overstap.config.database;

import java.net.URI;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/// With the address of a server: that server or cluster, and nothing in this process.
@Configuration(proxyBeanMethods = false)
@Conditional(DatabaseUriCondition.Given.class)
class ExternalDatabaseConfiguration {

  private static final Logger LOG = LoggerFactory.getLogger(ExternalDatabaseConfiguration.class);

  @Bean
  Neo4jConnectionDetails externalConnection(DatabaseProperties properties) {
    LOG.info("Neo4j op {}", properties.uri());
    return new ExternalConnection(uriOf(properties), tokenOf(properties));
  }

  @Bean
  DatabaseKind databaseKind() {
    return DatabaseKind.ELSEWHERE;
  }

  static URI uriOf(DatabaseProperties properties) {
    try {
      return URI.create(properties.uri());
    } catch (IllegalArgumentException failure) {
      throw new CannotStartException(
          "Het adres van de database is ongeldig: '%s'. Verwacht wordt iets als neo4j://localhost:7687 in NEO4J_URI."
              .formatted(properties.uri()),
          failure);
    }
  }

  static AuthToken tokenOf(DatabaseProperties properties) {
    return properties.wachtwoord().isEmpty()
        ? AuthTokens.none()
        : AuthTokens.basic(properties.gebruiker(), properties.wachtwoord());
  }

  private record ExternalConnection(URI uri, AuthToken token) implements Neo4jConnectionDetails {
    @Override
    public URI getUri() {
      return uri;
    }

    @Override
    public AuthToken getAuthToken() {
      return token;
    }
  }
}
