package nl.overstap.graphql.request;

import graphql.ExecutionResult;
import graphql.GraphQLContext;
import graphql.execution.ExecutionContext;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.dataloader.DataLoaderDispatchingContextKeys;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.language.OperationDefinition;
import nl.overstap.advice.version.Versions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Prepares the context of every request, over HTTP or in process alike: the pinned catalogue, and
/// batch loaders that may feed each other.
@Component
final class RequestContext extends SimplePerformantInstrumentation {
  private final Versions versions;

  RequestContext(Versions versions) {
    this.versions = versions;
  }

  @Override
  public @Nullable InstrumentationContext<ExecutionResult> beginExecution(
      InstrumentationExecutionParameters parameters, @Nullable InstrumentationState state) {
    GraphQLContext context = parameters.getGraphQLContext();
    context.put(PinnedCatalogue.class, new PinnedCatalogue(versions));
    DataLoaderDispatchingContextKeys.setEnableDataLoaderChaining(context, true);
    return super.beginExecution(parameters, state);
  }

  @Override
  public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
      InstrumentationExecuteOperationParameters parameters, @Nullable InstrumentationState state) {
    ExecutionContext execution = parameters.getExecutionContext();
    if (execution.getOperationDefinition().getOperation() == OperationDefinition.Operation.QUERY) {
      PinnedCatalogue.of(execution.getGraphQLContext())
          .request(RequestedVersion.of(new RootArguments(execution)));
    }
    return super.beginExecuteOperation(parameters, state);
  }
}
