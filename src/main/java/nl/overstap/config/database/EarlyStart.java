package nl.overstap.config.database;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;

/// Starts the embedded database before all other beans and beside them, because it takes longest.
///
/// A post-processor only to be made that early; it changes nothing.
final class EarlyStart implements BeanFactoryPostProcessor, AutoCloseable {

  private static final Executor THREAD = task -> Thread.ofPlatform().name("neo4j").start(task);

  private final CompletableFuture<EmbeddedNeo4j> server;
  private final CompletableFuture<Void> warm;

  EarlyStart(Path folder) {
    server = CompletableFuture.supplyAsync(() -> EmbeddedNeo4j.start(folder), THREAD);
    warm = server.thenAcceptAsync(EmbeddedNeo4j::warmUp, THREAD);
  }

  /// Waits until the server runs.
  EmbeddedNeo4j server() {
    return server.join();
  }

  @Override
  public void postProcessBeanFactory(ConfigurableListableBeanFactory factory) {}

  @Override
  public void close() {
    warm.exceptionally(notStarted -> null).join();
    server.thenAccept(EmbeddedNeo4j::close).exceptionally(notStarted -> null).join();
  }
}
