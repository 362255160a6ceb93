package nl.overstap.graphql.error;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Gives every error a code, also those of GraphQL itself, which keep their English text.
@Component
final class ErrorCodes extends SimplePerformantInstrumentation {
  @Override
  public CompletableFuture<ExecutionResult> instrumentExecutionResult(
      ExecutionResult result,
      InstrumentationExecutionParameters parameters,
      @Nullable InstrumentationState state) {
    List<GraphQLError> errors = result.getErrors().stream().map(Errors::withCode).toList();
    return CompletableFuture.completedFuture(result.transform(builder -> builder.errors(errors)));
  }
}
