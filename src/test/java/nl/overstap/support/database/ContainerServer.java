package nl.overstap.support.database;

import java.net.URI;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.neo4j.Neo4jContainer;

/// Neo4j in a container, as in production.
record ContainerServer(Neo4jContainer container) implements Neo4jServer {

  static boolean isPossible() {
    return DockerClientFactory.instance().isDockerAvailable();
  }

  static ContainerServer start() {
    var container = new Neo4jContainer("neo4j:" + VERSION).withoutAuthentication();
    container.start();
    return new ContainerServer(container);
  }

  @Override
  public URI uri() {
    return URI.create(container.getBoltUrl());
  }

  @Override
  public String description() {
    return "container " + VERSION;
  }

  @Override
  public void close() {
    container.stop();
  }
}
