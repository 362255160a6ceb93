package nl.overstap.graphql.toegang;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.schema.GraphQLSchema;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.graphql.execution.DataFetcherExceptionResolver;
import org.springframework.graphql.execution.GraphQlSource;

/// A small schema with guarded fields, wired as the real one, on which a test asks as somebody.
final class Loket implements AutoCloseable {
  private final AnnotationConfigApplicationContext context =
      new AnnotationConfigApplicationContext(
          "nl.overstap.graphql.error", "nl.overstap.graphql.toegang");
  private final GraphQlSource source;

  /// @param schema everything but the directive itself, which comes from the real file
  Loket(String schema) {
    source =
        GraphQlSource.schemaResourceBuilder()
            .schemaResources(
                new ClassPathResource("graphql/toegang.graphqls"),
                new ByteArrayResource(schema.getBytes(StandardCharsets.UTF_8)))
            .configureRuntimeWiring(context.getBean(MagDirective.class))
            .configureRuntimeWiring(wiring ->
                wiring
                    .type("Query", type -> type.defaultDataFetcher(env -> "gelezen"))
                    .type("Mutation", type -> type.defaultDataFetcher(env -> "gedaan"))
                    .type("Wijziging", type -> type.defaultDataFetcher(env -> "gedaan")))
            .exceptionResolvers(
                List.copyOf(context.getBeansOfType(DataFetcherExceptionResolver.class).values()))
            .build();
  }

  /// What comes of a document: `gedaan`, `gelezen`, or the code of the error.
  String ask(Aanvrager aanvrager, String document) {
    ExecutionResult result = execute(aanvrager, document);
    return result.getErrors().isEmpty()
        ? String.valueOf(result.<Map<String, Object>>getData().values().iterator().next())
        : code(result.getErrors().getFirst());
  }

  /// The message of the one error.
  String refusal(Aanvrager aanvrager, String document) {
    return execute(aanvrager, document).getErrors().getFirst().getMessage();
  }

  GraphQLSchema schema() {
    return source.schema();
  }

  @Override
  public void close() {
    context.close();
  }

  private ExecutionResult execute(Aanvrager aanvrager, String document) {
    return source
        .graphQl()
        .execute(input ->
            input
                .query(document)
                .graphQLContext(context -> context.of(Aanvrager.class, aanvrager)));
  }

  private static String code(GraphQLError error) {
    return String.valueOf(Objects.requireNonNull(error.getExtensions()).get("code"));
  }
}
