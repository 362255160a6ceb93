package nl.overstap.graphql.evolution;

import graphql.language.DirectivesContainer;
import graphql.language.FieldDefinition;
import graphql.language.ImplementingTypeDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.Type;
import graphql.language.TypeDefinition;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.TypeInfo;
import java.util.stream.Stream;

/// Where a schema uses a type.
final class Usage {
  private Usage() {}

  /// Whether everything that leads to the type was `@deprecated`.
  static boolean onlyDeprecated(String name, TypeDefinitionRegistry registry) {
    return registry.types().values().stream()
        .flatMap(Usage::of)
        .filter(use -> TypeInfo.typeInfo(use.type()).getName().equals(name))
        .noneMatch(use -> use.holder().getDirectives("deprecated").isEmpty());
  }

  private record Use(Type<?> type, DirectivesContainer<?> holder) {}

  private static Stream<Use> of(TypeDefinition<?> definition) {
    return switch (definition) {
      case ImplementingTypeDefinition<?> type ->
          type.getFieldDefinitions().stream().flatMap(Usage::of);
      case InputObjectTypeDefinition input ->
          input.getInputValueDefinitions().stream().map(Usage::of);
      default -> Stream.of();
    };
  }

  private static Stream<Use> of(FieldDefinition field) {
    Stream<Use> arguments =
        field.getInputValueDefinitions().stream()
            .map(argument -> new Use(argument.getType(), field));
    return Stream.concat(Stream.of(new Use(field.getType(), field)), arguments);
  }

  private static Use of(InputValueDefinition value) {
    return new Use(value.getType(), value);
  }
}
