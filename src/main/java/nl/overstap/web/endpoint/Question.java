package nl.overstap.web.endpoint;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a caller sent, whichever way: the parameters of GraphQL over HTTP.
///
/// @param query the document, or null where `documentId` names it
/// @param documentId a trusted document, or null where `query` is the document
/// @param operationName which operation of the document; null where there is one
record Question(
    @Nullable String query,
    @Nullable String documentId,
    @Nullable String operationName,
    Map<String, @Nullable Object> variables,
    Map<String, @Nullable Object> extensions) {
  Question {
    variables = Collections.unmodifiableMap(new LinkedHashMap<>(variables));
    extensions = Collections.unmodifiableMap(new LinkedHashMap<>(extensions));
  }
}
