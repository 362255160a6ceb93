package nl.overstap.support.database;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/// Points a service under test to the database of the run, emptied first.
final class TestDatabaseInitializer
    implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    TestDatabase.get().clean();
    TestPropertyValues.of("spring.neo4j.uri=" + TestDatabase.get().uri()).applyTo(context);
  }
}
