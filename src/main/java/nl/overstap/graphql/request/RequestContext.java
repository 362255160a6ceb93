package nl.overstap.graphql.request;

import graphql.ExecutionResult;
import graphql.GraphQLContext;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.dataloader.DataLoaderDispatchingContextKeys;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import nl.overstap.catalog.read.CatalogueReaders;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Prepares the context of every request, over HTTP or in process alike: the pinned catalogue, and
/// batch loaders that may feed each other.
@Component
final class RequestContext extends SimplePerformantInstrumentation {
  private final CatalogueReaders readers;

  RequestContext(CatalogueReaders readers) {
    this.readers = readers;
  }

  @Override
  public @Nullable InstrumentationContext<ExecutionResult> beginExecution(
      InstrumentationExecutionParameters parameters, @Nullable InstrumentationState state) {
    GraphQLContext context = parameters.getGraphQLContext();
    context.put(PinnedCatalogue.class, new PinnedCatalogue(readers));
    DataLoaderDispatchingContextKeys.setEnableDataLoaderChaining(context, true);
    return super.beginExecution(parameters, state);
  }
}
