package nl.overstap.web.fuzz;

import graphql.language.EnumTypeDefinition;
import graphql.language.FieldDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.InterfaceTypeDefinition;
import graphql.language.ListType;
import graphql.language.NonNullType;
import graphql.language.ObjectTypeDefinition;
import graphql.language.Type;
import graphql.language.TypeDefinition;
import graphql.language.TypeName;
import graphql.language.UnionTypeDefinition;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Writes documents that mostly fit the schema, with arguments that mostly do not belong there.
final class SchemaWalker {
  private static final TypeDefinitionRegistry SCHEMA =
      new SchemaParser().parse(Path.of("docs/schema.graphqls").toFile());

  private final HostileValues values;

  SchemaWalker(HostileValues values) {
    this.values = values;
  }

  String document() {
    return "{ "
        + selections("Query", values.random().nextInt(1, 6), 1 + values.random().nextInt(3))
        + " }";
  }

  /// One field that plans, under some other names too.
  String planning() {
    List<String> names =
        List.of("upskillpad", "alternatieven", "afwegingen", "bereikbareFuncties", "instroom");
    return IntStream.range(0, values.random().nextInt(1, 5))
        .mapToObj(at -> "p" + at + ": " + field(find("Query", values.oneOf(names)), 4))
        .collect(Collectors.joining(" ", "{ ", " }"));
  }

  private FieldDefinition find(String type, String field) {
    return fields(type).stream().filter(f -> f.getName().equals(field)).findFirst().orElseThrow();
  }

  private String selections(String type, int depth, int width) {
    List<FieldDefinition> fields = fields(type);
    if (fields.isEmpty() || values.chance(5)) {
      return "__typename" + fragments(type, depth, width);
    }
    return IntStream.range(0, width)
        .mapToObj(at -> "a" + at + ": " + field(values.oneOf(fields), depth))
        .collect(Collectors.joining(" "));
  }

  private String fragments(String type, int depth, int width) {
    return SCHEMA.getTypeOrNull(type) instanceof UnionTypeDefinition union && depth > 0
        ? union.getMemberTypes().stream()
            .map(member -> ((TypeName) member).getName())
            .map(name -> " ... on " + name + " { " + selections(name, depth - 1, width) + " }")
            .collect(Collectors.joining())
        : "";
  }

  private String field(FieldDefinition field, int depth) {
    String type = name(field.getType());
    String arguments = arguments(field.getInputValueDefinitions());
    boolean isLeaf =
        !(SCHEMA.getTypeOrNull(type) instanceof TypeDefinition<?> definition)
            || definition instanceof EnumTypeDefinition
            || SCHEMA.scalars().containsKey(type);
    if (isLeaf) {
      return field.getName() + arguments;
    }
    String below = depth <= 0 ? "__typename" : selections(type, depth - 1, width());
    return field.getName() + arguments + " { " + below + " }";
  }

  private int width() {
    return 1 + values.random().nextInt(3);
  }

  private String arguments(List<InputValueDefinition> definitions) {
    String given =
        definitions.stream()
            .filter(argument -> argument.getType() instanceof NonNullType || values.chance(40))
            .map(argument -> argument.getName() + ": " + value(argument.getType(), 4))
            .collect(Collectors.joining(", "));
    return given.isEmpty() ? "" : "(" + given + ")";
  }

  String value(Type<?> type, int depth) {
    return switch (type) {
      case NonNullType required -> value((Type<?>) required.getType(), depth);
      case ListType list ->
          IntStream.range(0, values.chance(2) ? 510 : values.random().nextInt(4))
              .mapToObj(at -> value(list.getType(), depth - 1))
              .collect(Collectors.joining(",", "[", "]"));
      case TypeName name -> named(name.getName(), depth);
      default -> "null";
    };
  }

  private String named(String type, int depth) {
    if (values.chance(4)) {
      return values.json(0);
    }
    return switch (type) {
      case "Int", "Float", "Bedrag" -> values.number();
      case "Boolean" -> String.valueOf(values.random().nextBoolean());
      case "ID" ->
          HostileValues.quoted(
              values.chance(70) ? values.oneOf(HostileValues.IDS) : values.plainText());
      case "String", "Date" -> values.text();
      default -> defined(type, depth);
    };
  }

  private String defined(String type, int depth) {
    return switch (SCHEMA.getTypeOrNull(type)) {
      case EnumTypeDefinition options -> values.oneOf(options.getEnumValueDefinitions()).getName();
      case InputObjectTypeDefinition input when depth > 0 ->
          input.getInputValueDefinitions().stream()
              .filter(field -> field.getType() instanceof NonNullType || values.chance(35))
              .map(field -> field.getName() + ": " + value(field.getType(), depth - 1))
              .collect(Collectors.joining(", ", "{", "}"));
      case null, default -> values.json(0);
    };
  }

  private static List<FieldDefinition> fields(String type) {
    return switch (SCHEMA.getTypeOrNull(type)) {
      case ObjectTypeDefinition object -> object.getFieldDefinitions();
      case InterfaceTypeDefinition shared -> shared.getFieldDefinitions();
      case null, default -> List.of();
    };
  }

  private static String name(Type<?> type) {
    return switch (type) {
      case NonNullType required -> name((Type<?>) required.getType());
      case ListType list -> name(list.getType());
      case TypeName name -> name.getName();
      default -> "";
    };
  }
}
