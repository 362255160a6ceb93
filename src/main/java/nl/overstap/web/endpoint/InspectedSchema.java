package nl.overstap.web.endpoint;

import nl.overstap.graphql.SchemaInspection;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.stereotype.Component;

/// Replaces the inspection of Spring Boot, which logs a report at every start.
@Component
final class InspectedSchema implements GraphQlSourceBuilderCustomizer {
  @Override
  public void customize(GraphQlSource.SchemaResourceBuilder builder) {
    SchemaInspection.of(builder);
  }
}
