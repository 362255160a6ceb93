package nl.overstap.graphql.request;

import graphql.language.Argument;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.Node;
import graphql.language.TypeName;
import graphql.language.VariableDefinition;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.HashSet;
import java.util.Set;

/// Finds out whether a document asks about a person: whether a profile stands in it or comes with
/// it as a variable (R24).
final class ProfielUse {
  private static final String PROFIEL = "ProfielInput";

  private final Set<String> types = new HashSet<>();
  private final Set<String> arguments = new HashSet<>();

  ProfielUse(GraphQLSchema schema) {
    types.add(PROFIEL);
    while (addTypesThatHoldOne(schema)) {}
    schema.getAllTypesAsList().stream()
        .filter(GraphQLFieldsContainer.class::isInstance)
        .map(GraphQLFieldsContainer.class::cast)
        .flatMap(type -> type.getFieldDefinitions().stream())
        .forEach(this::addArguments);
  }

  boolean isIn(Document document) {
    return isIn((Node<?>) document);
  }

  private boolean isIn(Node<?> node) {
    boolean here =
        switch (node) {
          case Field field ->
              field.getArguments().stream().anyMatch(argument -> isProfile(field, argument));
          case VariableDefinition variable -> holds(variable);
          default -> false;
        };
    return here || node.getChildren().stream().anyMatch(this::isIn);
  }

  private boolean isProfile(Field field, Argument argument) {
    return arguments.contains(key(field.getName(), argument.getName()));
  }

  private boolean holds(Node<?> type) {
    return type instanceof TypeName name
        ? types.contains(name.getName())
        : type.getChildren().stream().anyMatch(this::holds);
  }

  private boolean addTypesThatHoldOne(GraphQLSchema schema) {
    return schema.getAllTypesAsList().stream()
        .filter(GraphQLInputObjectType.class::isInstance)
        .map(GraphQLInputObjectType.class::cast)
        .filter(type -> type.getFields().stream().anyMatch(field -> holds(field.getType())))
        .map(type -> types.add(type.getName()))
        .reduce(false, Boolean::logicalOr);
  }

  private boolean holds(GraphQLType type) {
    return GraphQLTypeUtil.unwrapAll(type) instanceof GraphQLInputObjectType input
        && types.contains(input.getName());
  }

  /// By the name of the field alone, whatever type it stands in: rather too careful than too late.
  private void addArguments(GraphQLFieldDefinition field) {
    field.getArguments().stream()
        .filter(argument -> holds(argument.getType()))
        .forEach(argument -> arguments.add(key(field.getName(), argument.getName())));
  }

  private static String key(String field, String argument) {
    return field + "(" + argument;
  }
}
