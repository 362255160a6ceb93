package nl.overstap.config.database;

import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingClass;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/// Without an address, in the shipped jar that holds no database: say so and stop.
@Configuration(proxyBeanMethods = false)
@Conditional(DatabaseUriCondition.Absent.class)
@ConditionalOnMissingClass(DatabaseUriCondition.EMBEDDED_DATABASE)
class MissingDatabaseConfiguration {

  @Bean
  Neo4jConnectionDetails missingConnection() {
    throw missing();
  }

  /// What asks which kind of database there is may come first.
  @Bean
  DatabaseKind databaseKind() {
    throw missing();
  }

  private static CannotStartException missing() {
    return new CannotStartException(
        "Er is geen database: zet in NEO4J_URI het adres van een Neo4j-server, bijvoorbeeld"
            + " NEO4J_URI=neo4j://localhost:7687 (met NEO4J_USERNAME en NEO4J_PASSWORD).");
  }
}
