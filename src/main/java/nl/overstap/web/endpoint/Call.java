package nl.overstap.web.endpoint;

import graphql.language.OperationDefinition;
import java.util.Optional;
import nl.overstap.graphql.request.ParsedDocument;
import org.springframework.web.servlet.function.ServerRequest;

/// A request that could be read.
///
/// @param form in which it is answered
/// @param document the text of what is asked
/// @param parsed the same, read
record Call(
    ServerRequest http,
    AnswerForm form,
    Question question,
    String document,
    ParsedDocument parsed) {

  /// The operation that is asked; empty where that cannot be said.
  Optional<OperationDefinition> findOperation() {
    return parsed.findOperation(question.operationName());
  }
}
