package nl.overstap.graphql.tempo;

import graphql.ExecutionResult;
import graphql.GraphQLContext;
import graphql.execution.AbortExecutionException;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import java.util.List;
import nl.overstap.graphql.error.Errors;
import nl.overstap.graphql.request.Limits;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Charges a caller what the question is estimated to cost, before anything is executed, with the
/// same estimate as [Limits]. A question in process is nobody's and costs nothing.
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
final class Tempolimiet extends SimplePerformantInstrumentation {
  private final Tegoeden tegoeden;

  Tempolimiet(Tegoeden tegoeden) {
    this.tegoeden = tegoeden;
  }

  @Override
  public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
      InstrumentationExecuteOperationParameters parameters, @Nullable InstrumentationState state) {
    GraphQLContext context = parameters.getExecutionContext().getGraphQLContext();
    Klant klant = context.get(Klant.class);
    if (klant != null) {
      charge(klant, context);
    }
    return super.beginExecuteOperation(parameters, state);
  }

  private void charge(Klant klant, GraphQLContext context) {
    int cost = context.get(Limits.COMPLEXITY);
    Stand stand = tegoeden.schrijfAf(klant, cost);
    context.put(Stand.class, stand);
    if (!stand.toegestaan()) {
      throw new AbortExecutionException(List.of(Errors.of(TeVeel.vragen(stand))));
    }
  }
}
