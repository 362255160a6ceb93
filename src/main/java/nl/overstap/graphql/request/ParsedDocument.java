package nl.overstap.graphql.request;

import graphql.GraphQLError;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.language.Document;
import graphql.language.OperationDefinition;
import java.util.List;
import java.util.Optional;
import nl.overstap.graphql.error.Foutcode;
import nl.overstap.graphql.error.InvalidRequestException;
import org.jspecify.annotations.Nullable;

/// A document that was read and held against the schema once.
///
/// @param entry for the execution: what is wrong with the document, and the document where it is
///   one
/// @param holdsProfile whether it asks about a person
public record ParsedDocument(PreparsedDocumentEntry entry, boolean holdsProfile) {

  /// Whether it can be executed at all.
  public boolean isValid() {
    return !entry.hasErrors();
  }

  /// What is wrong with it.
  public List<GraphQLError> errors() {
    return isValid() ? List.of() : List.copyOf(entry.getErrors());
  }

  /// Throws [InvalidRequestException] with code ALLEEN_POST for what must not stand in an address,
  /// where others keep it (R24), or would change something.
  ///
  /// @param operation which one is meant; may be left out where there is one
  public void requireFitForGet(@Nullable String operation) {
    if (holdsProfile) {
      throw onlyPost(
          "Een vraag met een profiel mag alleen met POST, zodat het profiel niet in een adres of in"
              + " een log komt.");
    }
    if (findOperation(operation)
        .filter(found -> found.getOperation() != OperationDefinition.Operation.QUERY)
        .isPresent()) {
      throw onlyPost("Iets veranderen kan alleen met POST. Met GET kun je alleen iets vragen.");
    }
  }

  /// The operation that would be executed, if that can be said.
  public Optional<OperationDefinition> findOperation(@Nullable String name) {
    @Nullable Document document = entry.getDocument();
    List<OperationDefinition> operations =
        document == null ? List.of() : document.getDefinitionsOfType(OperationDefinition.class);
    if (name == null) {
      return operations.size() == 1 ? Optional.of(operations.getFirst()) : Optional.empty();
    }
    return operations.stream().filter(operation -> name.equals(operation.getName())).findFirst();
  }

  private static InvalidRequestException onlyPost(String message) {
    return new InvalidRequestException(Foutcode.ALLEEN_POST, "query", "GET", message);
  }
}
