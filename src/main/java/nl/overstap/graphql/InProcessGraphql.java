package nl.overstap.graphql;

import graphql.ExecutionResultImpl;
import graphql.GraphQLError;
import graphql.schema.DataFetcher;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.overstap.advice.version.NoVersionControl;
import nl.overstap.advice.version.VersionControl;
import nl.overstap.advice.version.Versions;
import nl.overstap.catalog.read.CatalogueReaders;
import nl.overstap.graphql.input.SearchBudget;
import nl.overstap.graphql.request.Documents;
import nl.overstap.graphql.toegang.Aanvrager;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.graphql.support.DefaultExecutionGraphQlRequest;

/// The whole schema in this process, without a web server and without a database. It is built from
/// the same controllers, limits and error texts as the service.
public final class InProcessGraphql implements AutoCloseable {
  private final AnnotationConfigApplicationContext context;

  private InProcessGraphql(AnnotationConfigApplicationContext context) {
    this.context = context;
  }

  /// Wires the schema to these ports.
  public static InProcessGraphql start(Ports ports) {
    AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    context.registerBean(Versions.class, ports::toVersions);
    context.registerBean(CatalogueReaders.class, ports::readers);
    context.registerBean(VersionControl.class, () -> new NoVersionControl(ports.readers()));
    context.registerBean(Clock.class, ports::clock);
    context.registerBean(SearchBudget.class, ports::budget);
    context.register(InProcessWiring.class);
    context.scan("nl.overstap.graphql");
    context.refresh();
    return new InProcessGraphql(context);
  }

  /// Executes one document. Everything that goes wrong is in the errors of the answer.
  public Answer execute(String document, Map<String, ? extends @Nullable Object> variables) {
    return execute(Aanvrager.ONBEKEND, document, variables);
  }

  /// Executes one document for somebody who may do more than read.
  public Answer execute(
      Aanvrager aanvrager, String document, Map<String, ? extends @Nullable Object> variables) {
    Map<String, @Nullable Object> values = new LinkedHashMap<>(variables);
    var request =
        new DefaultExecutionGraphQlRequest(
            document, null, values, Map.of(), UUID.randomUUID().toString(), Documents.DUTCH);
    request.configureExecutionInput((input, builder) ->
        builder.graphQLContext(context -> context.of(Aanvrager.class, aanvrager)).build());
    var response =
        Objects.requireNonNull(
            context.getBean(ExecutionGraphQlService.class).execute(request).block());
    var result = response.getExecutionResult();
    return new Answer(result.getData(), result.getErrors());
  }

  /// The schema as it is executed.
  public GraphQLSchema schema() {
    return context.getBean(GraphQlSource.class).schema();
  }

  /// Where each field that is not a plain property comes from.
  @SuppressWarnings("rawtypes")
  Map<String, Map<String, DataFetcher>> dataFetchers() {
    RuntimeWiring.Builder wiring = RuntimeWiring.newRuntimeWiring();
    context
        .getBeanProvider(RuntimeWiringConfigurer.class)
        .forEach(configurer -> configurer.configure(wiring));
    return wiring.build().getDataFetchers();
  }

  @Override
  public void close() {
    context.close();
  }

  /// What came of a document, as GraphQL defines it.
  ///
  /// @param data empty when nothing was executed
  public record Answer(@Nullable Map<String, Object> data, List<GraphQLError> errors) {
    public Answer {
      errors = List.copyOf(errors);
    }

    /// As it goes to a caller: maps, lists, texts and numbers only.
    public Map<String, Object> toSpecification() {
      return ExecutionResultImpl.newExecutionResult()
          .data(data)
          .errors(errors)
          .build()
          .toSpecification();
    }
  }
}
