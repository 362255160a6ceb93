package nl.overstap.graphql.error;

import graphql.GraphQLError;
import graphql.schema.DataFetchingEnvironment;
import nl.overstap.advice.question.InvalidQuestionException;
import org.springframework.graphql.execution.DataFetcherExceptionResolverAdapter;
import org.springframework.stereotype.Component;

/// Turns what a controller throws into an error for the caller. What we did not expect gets an id
/// that the log shows, and tells the caller nothing else.
@Component
final class ErrorResolver extends DataFetcherExceptionResolverAdapter {
  @Override
  protected GraphQLError resolveToSingleError(Throwable problem, DataFetchingEnvironment env) {
    return switch (problem) {
      case InvalidQuestionException invalid -> Errors.of(invalid, env);
      case InvalidRequestException invalid -> Errors.of(invalid, env);
      default -> internal(problem, env);
    };
  }

  private static GraphQLError internal(Throwable problem, DataFetchingEnvironment env) {
    return Errors.internal(
        UnexpectedErrors.log(problem, env.getOperationDefinition().getName()), env);
  }
}
