package nl.overstap.support.database;

import nl.overstap.config.database.DatabaseMigrations;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.neo4j.driver.Driver;

/// Hands out the driver and gives each class a clean database.
final class Neo4jExtension implements BeforeAllCallback, ParameterResolver {

  @Override
  public void beforeAll(ExtensionContext context) {
    if (context.getTestClass().filter(type -> type.isMemberClass()).isEmpty()) {
      TestDatabase.get().clean();
      DatabaseMigrations.apply(TestDatabase.get().driver());
    }
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Driver.class;
  }

  @Override
  public Driver resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return TestDatabase.get().driver();
  }
}
