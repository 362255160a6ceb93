package nl.overstap.graphql;

import graphql.execution.instrumentation.Instrumentation;
import java.io.IOException;
import java.util.List;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.data.method.HandlerMethodArgumentResolver;
import org.springframework.graphql.data.method.annotation.support.AnnotatedControllerConfigurer;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.graphql.execution.DataFetcherExceptionResolver;
import org.springframework.graphql.execution.DefaultBatchLoaderRegistry;
import org.springframework.graphql.execution.DefaultExecutionGraphQlService;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;

/// What Spring Boot wires in the service. It has no stereotype, so that the service does not find
/// it.
class InProcessWiring {
  private static final String SCHEMA = "classpath*:graphql/*.graphqls";

  @Bean
  BatchLoaderRegistry batchLoaderRegistry() {
    return new DefaultBatchLoaderRegistry();
  }

  @Bean
  AnnotatedControllerConfigurer annotatedControllers(
      List<HandlerMethodArgumentResolver> argumentResolvers) {
    AnnotatedControllerConfigurer controllers = new AnnotatedControllerConfigurer();
    argumentResolvers.forEach(controllers::addCustomArgumentResolver);
    return controllers;
  }

  @Bean
  GraphQlSource graphQlSource(
      List<RuntimeWiringConfigurer> wiring,
      List<DataFetcherExceptionResolver> problems,
      List<Instrumentation> instrumentation,
      List<GraphQlSourceBuilderCustomizer> customizers)
      throws IOException {
    GraphQlSource.SchemaResourceBuilder builder =
        GraphQlSource.schemaResourceBuilder()
            .schemaResources(new PathMatchingResourcePatternResolver().getResources(SCHEMA))
            .exceptionResolvers(problems)
            .instrumentation(instrumentation);
    wiring.forEach(builder::configureRuntimeWiring);
    customizers.forEach(customizer -> customizer.customize(builder));
    return builder.build();
  }

  @Bean
  ExecutionGraphQlService graphQlService(GraphQlSource source, BatchLoaderRegistry loaders) {
    DefaultExecutionGraphQlService service = new DefaultExecutionGraphQlService(source);
    service.addDataLoaderRegistrar(loaders);
    return service;
  }
}
