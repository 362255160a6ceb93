package nl.overstap.graphql.error;

import graphql.GraphQLError;
import graphql.schema.DataFetchingEnvironment;
import java.util.UUID;
import nl.overstap.advice.question.InvalidQuestionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.graphql.execution.DataFetcherExceptionResolverAdapter;
import org.springframework.stereotype.Component;

/// Turns what a controller throws into an error for the caller. What we did not expect gets an id
/// that the log shows, and tells the caller nothing else. The log gets the operation name and where
/// it broke, never a message or a variable: those may hold a profile (R24).
@Component
final class ErrorResolver extends DataFetcherExceptionResolverAdapter {
  private static final Logger LOG = LoggerFactory.getLogger(ErrorResolver.class);

  @Override
  protected GraphQLError resolveToSingleError(Throwable problem, DataFetchingEnvironment env) {
    return switch (problem) {
      case InvalidQuestionException invalid -> Errors.of(invalid, env);
      case InvalidRequestException invalid -> Errors.of(invalid, env);
      default -> internal(problem, env);
    };
  }

  private static GraphQLError internal(Throwable problem, DataFetchingEnvironment env) {
    String foutId = UUID.randomUUID().toString().substring(0, 8);
    LOG.error(
        "Interne fout {} in operatie {}:{}",
        foutId,
        env.getOperationDefinition().getName(),
        SilentStackTrace.of(problem));
    return Errors.internal(foutId, env);
  }
}
