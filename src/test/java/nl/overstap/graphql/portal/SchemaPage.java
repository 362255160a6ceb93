package nl.overstap.graphql.portal;

import graphql.language.AbstractDescribedNode;
import graphql.language.AstPrinter;
import graphql.language.EnumTypeDefinition;
import graphql.language.FieldDefinition;
import graphql.language.ImplementingTypeDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.InterfaceTypeDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.language.ScalarTypeDefinition;
import graphql.language.Type;
import graphql.language.TypeDefinition;
import graphql.language.UnionTypeDefinition;
import graphql.schema.idl.ScalarInfo;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.TypeInfo;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// The schema as a page to read: the questions first, then every type with what it holds, each name
/// leading to its type.
final class SchemaPage {
  private static final String HEAD =
      """
      # Het schema, type voor type

      Deze bladzijde is gemaakt uit [het schema](../schema.graphqls); de teksten zijn die van het schema zelf. Een `!` betekent: nooit leeg, of verplicht. `[...]` is een lijst.
      """;

  private final TypeDefinitionRegistry registry;
  private final StringBuilder page = new StringBuilder(HEAD);

  private SchemaPage(String schema) {
    this.registry = new SchemaParser().parse(schema);
  }

  static String of(String schema) {
    return new SchemaPage(schema).write();
  }

  private String write() {
    operations("Query", "Vragen");
    operations("Mutation", "Wijzigen");
    chapter("Antwoorden", List.of(ObjectTypeDefinition.class, InterfaceTypeDefinition.class));
    chapter("Keuze uit types", List.of(UnionTypeDefinition.class));
    chapter("Invoer", List.of(InputObjectTypeDefinition.class));
    chapter("Vaste waarden", List.of(EnumTypeDefinition.class));
    chapter("Losse waarden", List.of(ScalarTypeDefinition.class));
    return page.toString();
  }

  private void operations(String root, String title) {
    if (registry.getTypeOrNull(root) instanceof ObjectTypeDefinition type) {
      page.append("\n## ").append(title).append("\n");
      type.getFieldDefinitions().stream()
          .filter(field -> !field.getName().startsWith("_"))
          .forEach(this::operation);
    }
  }

  private void operation(FieldDefinition field) {
    page.append("\n### `").append(field.getName()).append("`\n\n");
    page.append(text(field)).append("\n\nAntwoord: ").append(link(field.getType())).append("\n");
    if (!field.getInputValueDefinitions().isEmpty()) {
      page.append("\n| argument | type | |\n|---|---|---|\n");
      field.getInputValueDefinitions().forEach(this::input);
    }
  }

  private void chapter(String title, List<Class<? extends TypeDefinition<?>>> kinds) {
    List<? extends TypeDefinition<?>> types =
        kinds.stream()
            .flatMap(kind -> registry.getTypes(asTypes(kind)).stream())
            .filter(type -> isShown(type.getName()))
            .filter(type -> !ScalarInfo.isGraphqlSpecifiedScalar(type.getName()))
            .sorted(Comparator.comparing(TypeDefinition::getName))
            .toList();
    page.append("\n## ").append(title).append("\n");
    types.forEach(this::type);
  }

  @SuppressWarnings("unchecked")
  private static <T extends TypeDefinition<?>> Class<T> asTypes(Class<?> kind) {
    return (Class<T>) kind;
  }

  private static boolean isShown(String name) {
    return !List.of("Query", "Mutation").contains(name)
        && !name.startsWith("_")
        && !name.contains("__");
  }

  private void type(TypeDefinition<?> type) {
    page.append("\n### ").append(type.getName()).append("\n\n").append(text(type)).append("\n");
    switch (type) {
      case ImplementingTypeDefinition<?> fields -> {
        page.append("\n| veld | type | |\n|---|---|---|\n");
        fields
            .getFieldDefinitions()
            .forEach(field -> row(field.getName(), field.getType(), text(field)));
      }
      case InputObjectTypeDefinition input -> {
        page.append("\n| veld | type | |\n|---|---|---|\n");
        input.getInputValueDefinitions().forEach(this::input);
      }
      case EnumTypeDefinition values -> {
        page.append("\n| waarde | |\n|---|---|\n");
        values
            .getEnumValueDefinitions()
            .forEach(
                value -> page.append("| `%s` | %s |\n".formatted(value.getName(), text(value))));
      }
      case UnionTypeDefinition union ->
          page.append("\nEen van: ")
              .append(
                  union.getMemberTypes().stream().map(this::link).collect(Collectors.joining(", ")))
              .append("\n");
      default -> {}
    }
  }

  private void input(InputValueDefinition value) {
    String otherwise =
        value.getDefaultValue() == null
            ? ""
            : "Zonder waarde: `" + AstPrinter.printAstCompact(value.getDefaultValue()) + "`.";
    row(value.getName(), value.getType(), (text(value) + " " + otherwise).strip());
  }

  private void row(String name, Type<?> type, String text) {
    page.append("| `%s` | %s | %s |\n".formatted(name, link(type), text));
  }

  private String link(Type<?> type) {
    String name = TypeInfo.typeInfo(type).getName();
    String shown = AstPrinter.printAstCompact(type);
    return ScalarInfo.isGraphqlSpecifiedScalar(name) || !isShown(name)
        ? "`" + shown + "`"
        : "[`" + shown + "`](#" + name.toLowerCase(Locale.ROOT) + ")";
  }

  private static String text(Object node) {
    var description = node instanceof AbstractDescribedNode<?> d ? d.getDescription() : null;
    return description == null
        ? ""
        : description.getContent().strip().replaceAll("\\s+", " ").replace("|", "\\|");
  }
}
