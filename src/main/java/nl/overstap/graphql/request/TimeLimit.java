package nl.overstap.graphql.request;

import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import nl.overstap.graphql.error.Foutcode;
import nl.overstap.graphql.error.InvalidRequestException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Ends a request that takes too long: what was not fetched by then is an error. Planning ended
/// long before, and said so in its answer.
@Component
final class TimeLimit extends SimplePerformantInstrumentation {
  @Override
  public DataFetcher<?> instrumentDataFetcher(
      DataFetcher<?> fetcher,
      InstrumentationFieldFetchParameters parameters,
      @Nullable InstrumentationState state) {
    return parameters.isTrivialDataFetcher() ? fetcher : env -> fetch(fetcher, env);
  }

  private static @Nullable Object fetch(DataFetcher<?> fetcher, DataFetchingEnvironment env)
      throws Exception {
    if (RequestTime.find(env.getGraphQlContext())
        .filter(time -> time.leftAtMost().isZero())
        .isPresent()) {
      throw new InvalidRequestException(
          Foutcode.TIJD_OP,
          env.getField().getName(),
          "",
          "De vraag duurde te lang, daarom is dit veld leeg. Vraag minder tegelijk.");
    }
    return fetcher.get(env);
  }
}
