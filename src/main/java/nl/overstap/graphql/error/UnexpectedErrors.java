package nl.overstap.graphql.error;

import graphql.GraphQLError;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What we did not expect: an id for the caller that the log shows too. The log gets the operation
/// name and where it broke, never a message or a variable: those may hold a profile (R24).
public final class UnexpectedErrors {
  private static final Logger LOG = LoggerFactory.getLogger(UnexpectedErrors.class);

  private UnexpectedErrors() {}

  /// Writes it to the log, and gives the error that the caller gets.
  ///
  /// @param operation the name of the operation, if it has one that is known to be a name
  public static GraphQLError report(Throwable problem, @Nullable String operation) {
    return Errors.internal(log(problem, operation));
  }

  static String log(Throwable problem, @Nullable String operation) {
    String foutId = UUID.randomUUID().toString().substring(0, 8);
    LOG.error("Interne fout {} in operatie {}:{}", foutId, operation, SilentStackTrace.of(problem));
    return foutId;
  }
}
