package nl.overstap.web.endpoint;

import graphql.GraphQLError;
import graphql.language.OperationDefinition;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.overstap.graphql.error.Errors;
import nl.overstap.graphql.error.Foutcode;
import nl.overstap.graphql.error.InvalidRequestException;
import nl.overstap.graphql.error.UnexpectedErrors;
import nl.overstap.graphql.request.Documents;
import nl.overstap.graphql.request.Grenzen;
import nl.overstap.graphql.request.RequestTime;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultGraphQlRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;

/// Executes a question within the time of a request.
@Component
final class Execution {
  private final WebGraphQlHandler handler;
  private final Grenzen grenzen;

  Execution(WebGraphQlHandler handler, Grenzen grenzen) {
    this.handler = handler;
    this.grenzen = grenzen;
  }

  Executed execute(Call call) {
    RequestTime time = RequestTime.of(grenzen.tijd());
    try {
      WebGraphQlResponse response = time.during(() -> run(request(call, time), time));
      return new Executed(answer(response, call.form()), isWhole(response, time));
    } catch (RuntimeException | StackOverflowError problem) {
      return new Executed(Answer.refused(explain(problem, call, time), call.form()), false);
    }
  }

  private static GraphQLError explain(Throwable problem, Call call, RequestTime time) {
    return time.leftAtMost().isZero()
        ? Errors.of(outOfTime())
        : UnexpectedErrors.report(
            problem, call.findOperation().map(OperationDefinition::getName).orElse(null));
  }

  private WebGraphQlResponse run(WebGraphQlRequest request, RequestTime time) {
    return Optional.ofNullable(handler.handleRequest(request).block(time.leftAtMost()))
        .orElseThrow(() -> new IllegalStateException("GraphQL gave no answer"));
  }

  private static WebGraphQlRequest request(Call call, RequestTime time) {
    ServerRequest http = call.http();
    Question question = call.question();
    WebGraphQlRequest request =
        new WebGraphQlRequest(
            http.uri(),
            http.headers().asHttpHeaders(),
            null,
            http.remoteAddress().orElse(null),
            http.attributes(),
            new DefaultGraphQlRequest(
                call.document(),
                question.operationName(),
                question.variables(),
                question.extensions()),
            UUID.randomUUID().toString(),
            Documents.DUTCH);
    request.configureExecutionInput(
        (input, builder) -> builder.graphQLContext(Map.of(RequestTime.class, time)).build());
    return request;
  }

  private static Answer answer(WebGraphQlResponse response, AnswerForm form) {
    HttpHeaders headers = new HttpHeaders();
    headers.addAll(response.getResponseHeaders());
    return new Answer(status(response, form), response.toMap(), headers);
  }

  private static HttpStatus status(WebGraphQlResponse response, AnswerForm form) {
    return response.getExecutionResult().isDataPresent()
        ? HttpStatus.OK
        : Statuses.of(Answer.codeOf(response.getExecutionResult().getErrors().getFirst()), form);
  }

  private static boolean isWhole(WebGraphQlResponse response, RequestTime time) {
    return response.getExecutionResult().getErrors().isEmpty() && !time.hasRunOut();
  }

  private static InvalidRequestException outOfTime() {
    return new InvalidRequestException(
        Foutcode.TIJD_OP, "", "", "De vraag duurde te lang. Vraag minder tegelijk.");
  }

  /// @param isWhole whether the same question would be answered the same next time
  record Executed(Answer answer, boolean isWhole) {}
}
