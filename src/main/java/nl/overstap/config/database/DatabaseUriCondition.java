package nl.overstap.config.database;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/// Whether the address of a Neo4j server was given.
final class DatabaseUriCondition {

  static final String EMBEDDED_DATABASE = "org.neo4j.dbms.api.DatabaseManagementServiceBuilder";

  private DatabaseUriCondition() {}

  private static boolean isGiven(ConditionContext context) {
    return !context.getEnvironment().getProperty(DatabaseProperties.URI, "").isBlank();
  }

  /// Holds when there is an address.
  static final class Given implements Condition {
    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
      return isGiven(context);
    }
  }

  /// Holds when there is none.
  static final class Absent implements Condition {
    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
      return !isGiven(context);
    }
  }
}
