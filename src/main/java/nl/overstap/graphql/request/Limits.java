package nl.overstap.graphql.request;

import graphql.ExecutionResult;
import graphql.GraphQLContext;
import graphql.analysis.QueryComplexityCalculator;
import graphql.execution.AbortExecutionException;
import graphql.execution.ExecutionContext;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import java.util.List;
import nl.overstap.graphql.error.Errors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// How much an operation may ask with its variables; checked before anything is executed. What can
/// be said of the document alone was checked when it was read, see [DocumentRules].
@Component
@Order(Ordered.LOWEST_PRECEDENCE - 1)
@EnableConfigurationProperties(Grenzen.class)
public final class Limits extends SimplePerformantInstrumentation {
  /// Where the context of a request holds the estimate, an Integer.
  public static final String COMPLEXITY = "nl.overstap.complexiteit";

  private final Grenzen grenzen;

  Limits(Grenzen grenzen) {
    this.grenzen = grenzen;
  }

  @Override
  public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
      InstrumentationExecuteOperationParameters parameters, @Nullable InstrumentationState state) {
    ExecutionContext execution = parameters.getExecutionContext();
    int complexity = complexity(execution);
    GraphQLContext context = execution.getGraphQLContext();
    context.put(COMPLEXITY, complexity);
    if (complexity > grenzen.complexiteit()) {
      throw tooLarge(complexity);
    }
    return super.beginExecuteOperation(parameters, state);
  }

  private static int complexity(ExecutionContext execution) {
    return QueryComplexityCalculator.newCalculator()
        .fieldComplexityCalculator(Complexity::of)
        .schema(execution.getGraphQLSchema())
        .document(execution.getDocument())
        .operationName(execution.getExecutionInput().getOperationName())
        .variables(execution.getCoercedVariables())
        .build()
        .calculate();
  }

  private AbortExecutionException tooLarge(int complexity) {
    return new AbortExecutionException(
        List.of(
            Errors.of(
                DocumentRules.tooLarge(
                    "De vraag is te groot: we schatten "
                        + complexity
                        + " waarden. Dat mag tot en met "
                        + grenzen.complexiteit()
                        + ". Vraag minder velden, minder paden of een kleinere first."))));
  }
}
