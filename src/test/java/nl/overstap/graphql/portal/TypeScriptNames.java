package nl.overstap.graphql.portal;

import graphql.language.ListType;
import graphql.language.NonNullType;
import graphql.language.Type;
import graphql.language.TypeName;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Names of types in TypeScript, and the declarations of the enums and inputs that were named.
final class TypeScriptNames {
  private static final Map<String, String> SCALARS =
      Map.of(
          "ID", "string",
          "String", "string",
          "Date", "string",
          "Int", "number",
          "Float", "number",
          "Bedrag", "number",
          "Boolean", "boolean");

  private final GraphQLSchema schema;
  private final Set<String> named = new TreeSet<>();

  TypeScriptNames(GraphQLSchema schema) {
    this.schema = schema;
  }

  String of(String type) {
    String scalar = SCALARS.get(type);
    if (scalar == null) {
      named.add(type);
      return type;
    }
    return scalar;
  }

  /// A property that may be left out unless the type asks for it.
  String property(String name, Type<?> type) {
    return type instanceof NonNullType strict
        ? name + ": " + of(strict.getType()) + ";"
        : name + "?: " + of(type) + " | null;";
  }

  private String of(Type<?> type) {
    return switch (type) {
      case NonNullType strict -> of(strict.getType());
      case ListType list -> "ReadonlyArray<" + of(list.getType()) + ">";
      case TypeName name -> of(name.getName());
      default -> throw new IllegalArgumentException(type.toString());
    };
  }

  /// In alphabetical order; an input may name further ones.
  String declarations() {
    Map<String, String> declarations = new TreeMap<>();
    Deque<String> open = new ArrayDeque<>(named);
    while (!open.isEmpty()) {
      String name = open.pop();
      if (!declarations.containsKey(name)) {
        Set<String> before = new TreeSet<>(named);
        declarations.put(name, declaration(name));
        named.stream().filter(later -> !before.contains(later)).forEach(open::push);
      }
    }
    return String.join("", declarations.values());
  }

  private String declaration(String name) {
    return switch (schema.getType(name)) {
      case GraphQLEnumType values ->
          "\n%sexport type %s = %s;\n"
              .formatted(
                  comment("", values.getDescription()),
                  name,
                  values.getValues().stream()
                      .map(value -> "\"" + value.getName() + "\"")
                      .collect(Collectors.joining(" | ")));
      case GraphQLInputObjectType input ->
          "\n%sexport type %s = {\n%s};\n"
              .formatted(
                  comment("", input.getDescription()),
                  name,
                  input.getFieldDefinitions().stream()
                      .map(this::field)
                      .collect(Collectors.joining()));
      case null, default -> throw new IllegalArgumentException("no type for " + name);
    };
  }

  private String field(GraphQLInputObjectField field) {
    boolean optional = !GraphQLTypeUtil.isNonNull(field.getType()) || field.hasSetDefaultValue();
    String type = input(GraphQLTypeUtil.simplePrint(field.getType()));
    return comment("  ", field.getDescription())
        + "  "
        + field.getName()
        + (optional ? "?: " + type + " | null" : ": " + type)
        + ";\n";
  }

  private String input(String type) {
    String bare = type.replaceAll("!$", "");
    return bare.startsWith("[")
        ? "ReadonlyArray<" + input(bare.substring(1, bare.length() - 1)) + ">"
        : of(bare);
  }

  private static String comment(String indent, @Nullable String text) {
    return text == null ? "" : indent + "/** " + text.strip().replaceAll("\\s+", " ") + " */\n";
  }
}
