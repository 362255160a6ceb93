package nl.overstap.graphql.portal;

import graphql.language.Document;
import graphql.language.Field;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.VariableDefinition;
import graphql.parser.Parser;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLOutputType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/// Writes TypeScript types for questions: what goes in, and what comes out as far as it was asked.
/// Knows inline fragments, no named ones and no aliases of different types: the questions of the
/// guide have none.
final class TypeScript {
  private static final String HEAD =
      """
      // Gemaakt uit docs/schema.graphqls en docs/portal/vragen. Niet met de hand wijzigen.

      /** Een vraag met het type van wat erin gaat en van wat eruit komt. */
      export type Vraag<Variabelen, Antwoord> = {
        readonly document: string;
        readonly variabelen?: (variabelen: Variabelen) => void;
        readonly antwoord?: (antwoord: Antwoord) => void;
      };
      """;

  private final GraphQLSchema schema;
  private final TypeScriptNames names;

  private TypeScript(GraphQLSchema schema) {
    this.schema = schema;
    this.names = new TypeScriptNames(schema);
  }

  static String of(GraphQLSchema schema, List<PortalQuestion> questions) {
    TypeScript writer = new TypeScript(schema);
    String operations = questions.stream().map(writer::operation).collect(Collectors.joining());
    return HEAD + operations + writer.names.declarations();
  }

  private String operation(PortalQuestion question) {
    Document document = Parser.parse(question.document());
    OperationDefinition operation =
        document.getDefinitionsOfType(OperationDefinition.class).getFirst();
    String name = Objects.requireNonNull(operation.getName());
    return """

    export type %1$sVariabelen = {
    %2$s};

    export type %1$sAntwoord = %3$s;

    export const %1$s: Vraag<%1$sVariabelen, %1$sAntwoord> = {
      document: `%4$s`,
    };
    """
        .formatted(
            name,
            operation.getVariableDefinitions().stream()
                .map(this::variable)
                .collect(Collectors.joining()),
            composite(schema.getQueryType(), operation.getSelectionSet(), ""),
            question.document().strip().replaceAll("\\s+", " "));
  }

  private String variable(VariableDefinition variable) {
    return "  " + names.property(variable.getName(), variable.getType()) + "\n";
  }

  private String output(GraphQLOutputType type, SelectionSet selection, String indent) {
    if (GraphQLTypeUtil.isNonNull(type)) {
      return notNull((GraphQLOutputType) GraphQLTypeUtil.unwrapOne(type), selection, indent);
    }
    return notNull(type, selection, indent) + " | null";
  }

  private String notNull(GraphQLOutputType type, SelectionSet selection, String indent) {
    if (GraphQLTypeUtil.isList(type)) {
      GraphQLOutputType item = (GraphQLOutputType) GraphQLTypeUtil.unwrapOne(type);
      return "Array<" + output(item, selection, indent) + ">";
    }
    return type instanceof GraphQLCompositeType composite
        ? composite(composite, selection, indent)
        : names.of(((GraphQLNamedOutputType) type).getName());
  }

  /// One shape per possible type; shapes that look the same are one.
  private String composite(GraphQLCompositeType type, SelectionSet selection, String indent) {
    Set<String> shapes = new LinkedHashSet<>();
    for (GraphQLObjectType possible : possible(type)) {
      shapes.add(object(possible, selection, indent));
    }
    return String.join(" | ", shapes);
  }

  private List<GraphQLObjectType> possible(GraphQLCompositeType type) {
    return switch (type) {
      case GraphQLUnionType union ->
          union.getTypes().stream().map(member -> (GraphQLObjectType) member).toList();
      case GraphQLInterfaceType shared -> schema.getImplementations(shared);
      default -> List.of((GraphQLObjectType) type);
    };
  }

  private String object(GraphQLObjectType type, SelectionSet selection, String indent) {
    String deeper = indent + "  ";
    Map<String, String> fields = new LinkedHashMap<>();
    for (Field field : fieldsFor(type, selection)) {
      String name = Objects.requireNonNullElse(field.getAlias(), field.getName());
      fields.put(name, deeper + name + ": " + fieldType(type, field, deeper) + ";\n");
    }
    return fields.isEmpty()
        ? "Record<string, never>"
        : "{\n" + String.join("", fields.values()) + indent + "}";
  }

  private String fieldType(GraphQLFieldsContainer type, Field field, String indent) {
    return field.getName().equals("__typename")
        ? "\"" + type.getName() + "\""
        : output(
            type.getFieldDefinition(field.getName()).getType(), field.getSelectionSet(), indent);
  }

  private static List<Field> fieldsFor(GraphQLObjectType type, SelectionSet selection) {
    List<Field> fields = new ArrayList<>();
    for (Selection<?> part : selection.getSelections()) {
      switch (part) {
        case Field field -> fields.add(field);
        case InlineFragment fragment when fits(fragment, type) ->
            fields.addAll(fieldsFor(type, fragment.getSelectionSet()));
        default -> {}
      }
    }
    return fields;
  }

  private static boolean fits(InlineFragment fragment, GraphQLObjectType type) {
    String condition = fragment.getTypeCondition().getName();
    return condition.equals(type.getName())
        || type.getInterfaces().stream().anyMatch(shared -> shared.getName().equals(condition));
  }
}
