package nl.overstap.support.toegang;

import graphql.schema.GraphQLAppliedDirective;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.InputValueWithState;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.overstap.graphql.toegang.Rol;

/// A mutation of a schema as a test asks it, with anything that fits its types for arguments.
///
/// @param naam the field
/// @param rollen who may, read here once more from the schema
/// @param eigenOpleider the argument with the own opleider, or empty
/// @param document a whole operation; the opleider in it is [#OPLEIDER]
public record Mutatie(String naam, Set<Rol> rollen, String eigenOpleider, String document) {
  /// The text that every text argument gets, so also the one that names the opleider.
  public static final String OPLEIDER = "opleider/proef";

  /// All of a schema, in the order of the schema.
  public static List<Mutatie> listAll(GraphQLSchema schema) {
    return schema.getMutationType() == null
        ? List.of()
        : schema.getMutationType().getFieldDefinitions().stream().map(Mutatie::of).toList();
  }

  private static Mutatie of(GraphQLFieldDefinition field) {
    GraphQLAppliedDirective mag = Objects.requireNonNull(field.getAppliedDirective("mag"));
    List<?> rollen = Objects.requireNonNull(mag.getArgument("rollen").getValue());
    Object opleider = mag.getArgument("eigenOpleider").getValue();
    return new Mutatie(
        field.getName(),
        rollen.stream().map(rol -> Rol.valueOf(rol.toString())).collect(Collectors.toSet()),
        opleider == null ? "" : opleider.toString(),
        "mutation { " + field.getName() + arguments(field) + selection(field) + " }");
  }

  private static String selection(GraphQLFieldDefinition field) {
    return GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLCompositeType
        ? " { __typename }"
        : "";
  }

  private static String arguments(GraphQLFieldDefinition field) {
    String given =
        field.getArguments().stream()
            .filter(argument -> isRequired(argument.getType(), argument))
            .map(argument -> argument.getName() + ": " + value(argument.getType()))
            .collect(Collectors.joining(", "));
    return given.isEmpty() ? "" : "(" + given + ")";
  }

  private static boolean isRequired(GraphQLInputType type, GraphQLArgument argument) {
    return isRequired(type, argument.getArgumentDefaultValue());
  }

  private static boolean isRequired(GraphQLInputType type, InputValueWithState byDefault) {
    return GraphQLTypeUtil.isNonNull(type) && byDefault.isNotSet();
  }

  private static String value(GraphQLType type) {
    return switch (type) {
      case GraphQLNonNull required -> value(required.getWrappedType());
      case GraphQLList list -> "[" + value(list.getWrappedType()) + "]";
      case GraphQLEnumType values -> values.getValues().getFirst().getName();
      case GraphQLScalarType scalar -> scalar(scalar.getName());
      case GraphQLInputObjectType input ->
          input.getFieldDefinitions().stream()
              .filter(part -> isRequired(part.getType(), part.getInputFieldDefaultValue()))
              .map(part -> part.getName() + ": " + value(part.getType()))
              .collect(Collectors.joining(", ", "{ ", " }"));
      default -> throw new IllegalArgumentException(type.toString());
    };
  }

  private static String scalar(String name) {
    return switch (name) {
      case "Int", "Float", "Bedrag" -> "1";
      case "Boolean" -> "true";
      case "Date" -> "\"2026-11-21\"";
      default -> '"' + OPLEIDER + '"';
    };
  }
}
