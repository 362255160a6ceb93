package nl.overstap.graphql.error;

import graphql.ErrorClassification;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.schema.DataFetchingEnvironment;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.overstap.advice.question.InvalidQuestionException;
import org.springframework.graphql.execution.ErrorType;

/// Writes GraphQL errors: a Dutch message, and extensions `code`, `veld`, `waarde`, `suggesties`.
public final class Errors {
  private Errors() {}

  /// An error of the request as a whole, without a place in the answer.
  public static GraphQLError of(InvalidRequestException problem) {
    return GraphqlErrorBuilder.newError()
        .message("%s", String.valueOf(problem.getMessage()))
        .errorType(ErrorType.BAD_REQUEST)
        .extensions(extensions(problem.code(), problem.veld(), problem.waarde(), List.of()))
        .build();
  }

  static GraphQLError of(InvalidQuestionException problem, DataFetchingEnvironment env) {
    InvalidQuestionException.Fault fault = problem.fault();
    return GraphqlErrorBuilder.newError(env)
        .message("%s", String.valueOf(problem.getMessage()))
        .errorType(ErrorType.BAD_REQUEST)
        .extensions(
            extensions(Foutcode.of(fault.code()), fault.field(), fault.value(), fault.nearest()))
        .build();
  }

  static GraphQLError of(InvalidRequestException problem, DataFetchingEnvironment env) {
    return GraphqlErrorBuilder.newError(env)
        .message("%s", String.valueOf(problem.getMessage()))
        .errorType(kindOf(problem.code()))
        .extensions(extensions(problem.code(), problem.veld(), problem.waarde(), List.of()))
        .build();
  }

  static GraphQLError internal(String foutId, DataFetchingEnvironment env) {
    return internal(GraphqlErrorBuilder.newError(env), foutId);
  }

  static GraphQLError internal(String foutId) {
    return internal(GraphqlErrorBuilder.newError(), foutId);
  }

  private static GraphQLError internal(GraphqlErrorBuilder<?> error, String foutId) {
    return error
        .message(
            "%s",
            "Er ging bij ons iets mis. Probeer het later nog eens. Blijft het misgaan? Meld dan"
                + " fout "
                + foutId
                + ".")
        .errorType(ErrorType.INTERNAL_ERROR)
        .extensions(Map.of("code", Foutcode.INTERNE_FOUT, "foutId", foutId))
        .build();
  }

  /// The same error with a code by its kind, unless it has one.
  static GraphQLError withCode(GraphQLError error) {
    Map<String, Object> extensions = error.getExtensions();
    return extensions != null && extensions.containsKey("code")
        ? error
        : GraphqlErrorBuilder.newError()
            .message("%s", LibraryTexts.explain(codeOf(error.getErrorType()), error.getMessage()))
            .locations(error.getLocations())
            .path(error.getPath())
            .errorType(error.getErrorType())
            .extensions(Map.of("code", codeOf(error.getErrorType())))
            .build();
  }

  private static Map<String, Object> extensions(
      Foutcode code, String veld, String waarde, List<String> suggesties) {
    Map<String, Object> extensions = new LinkedHashMap<>();
    extensions.put("code", code);
    extensions.put("veld", veld);
    extensions.put("waarde", waarde);
    extensions.put("suggesties", suggesties);
    return extensions;
  }

  private static ErrorClassification kindOf(Foutcode code) {
    return switch (code) {
      case NIET_INGELOGD -> ErrorType.UNAUTHORIZED;
      case GEEN_TOEGANG -> ErrorType.FORBIDDEN;
      default -> ErrorType.BAD_REQUEST;
    };
  }

  private static Foutcode codeOf(ErrorClassification kind) {
    return switch (String.valueOf(kind)) {
      case "InvalidSyntax" -> Foutcode.SYNTAXFOUT;
      case "ValidationError", "OperationNotSupported", "BAD_REQUEST" -> Foutcode.VRAAG_PAST_NIET;
      case "ExecutionAborted" -> Foutcode.VRAAG_TE_GROOT;
      default -> Foutcode.INTERNE_FOUT;
    };
  }
}
