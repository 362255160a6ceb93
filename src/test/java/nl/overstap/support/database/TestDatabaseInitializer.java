package nl.overstap.support.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.overstap.graphql.toegang.token.Sleutelbestand;
import nl.overstap.support.http.FailingFilter;
import nl.overstap.support.observe.CollectedSpans;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/// Points a service under test to the database of the run, emptied first, and gives it a key of its
/// own and a free port for whoever manages it.
final class TestDatabaseInitializer
    implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  /// All tests ask from one address.
  private static final long PLENTY = 10_000_000_000L;

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    TestDatabase.get().clean();
    TestPropertyValues.of(
            "spring.neo4j.uri=" + TestDatabase.get().uri(),
            "overstap.toegang.sleutel=" + keyFile(),
            "overstap.tempo.per-minuut=" + PLENTY,
            "management.server.port=0",
            "management.tracing.sampling.probability=1")
        .applyTo(context);
    context.getBeanFactory().registerSingleton("collectedSpans", new CollectedSpans());
    context.getBeanFactory().registerSingleton("failingFilter", new FailingFilter());
  }

  private static Path keyFile() {
    try {
      return Files.createTempDirectory("overstap-test").resolve(Sleutelbestand.NAAM);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
