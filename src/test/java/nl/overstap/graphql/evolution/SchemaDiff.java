package nl.overstap.graphql.evolution;

import graphql.language.EnumTypeDefinition;
import graphql.language.EnumValueDefinition;
import graphql.language.ImplementingTypeDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.Type;
import graphql.language.TypeDefinition;
import graphql.language.UnionTypeDefinition;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Compares two schemas type by type. What was `@deprecated` may go; nothing else may go or ask
/// more or promise less. Whoever reads an enum or a union must expect new members, as the
/// documentation says.
final class SchemaDiff {
  private final List<Change> changes = new ArrayList<>();
  private final TypeDefinitionRegistry before;
  private final TypeDefinitionRegistry after;

  private SchemaDiff(String before, String after) {
    this.before = new SchemaParser().parse(before);
    this.after = new SchemaParser().parse(after);
  }

  static List<Change> between(String before, String after) {
    SchemaDiff diff = new SchemaDiff(before, after);
    diff.compare();
    return diff.changes;
  }

  private void compare() {
    for (Pair<TypeDefinition<?>> pair : Pair.of(types(before), types(after))) {
      String name = pair.name();
      TypeDefinition<?> was = pair.was();
      TypeDefinition<?> is = pair.is();
      if (was == null) {
        changes.add(Change.safe(name, "nieuw type"));
      } else if (is == null) {
        changes.add(new Change(name, "type verdwenen", !Usage.onlyDeprecated(name, before)));
      } else {
        compare(was, is);
      }
    }
  }

  private void compare(TypeDefinition<?> was, TypeDefinition<?> is) {
    String name = was.getName();
    if (was.getClass() != is.getClass()) {
      changes.add(Change.breaking(name, "is een ander soort type"));
      return;
    }
    for (var key : was.getDirectives("key")) {
      if (is.getDirectives("key").stream().noneMatch(k -> k.isEqualTo(key))) {
        changes.add(Change.breaking(name, "sleutel voor een gateway verdwenen"));
      }
    }
    switch (was) {
      case ImplementingTypeDefinition<?> old ->
          new FieldDiff(name, changes).compare(old, (ImplementingTypeDefinition<?>) is);
      case InputObjectTypeDefinition old ->
          new InputDiff(name + ".", "", changes)
              .compare(
                  old.getInputValueDefinitions(),
                  ((InputObjectTypeDefinition) is).getInputValueDefinitions());
      case EnumTypeDefinition old -> enums(old, (EnumTypeDefinition) is);
      case UnionTypeDefinition old ->
          members(name, old.getMemberTypes(), ((UnionTypeDefinition) is).getMemberTypes());
      default -> {}
    }
  }

  private void enums(EnumTypeDefinition was, EnumTypeDefinition is) {
    for (var pair : Pair.of(was.getEnumValueDefinitions(), is.getEnumValueDefinitions())) {
      String place = was.getName() + "." + pair.name();
      EnumValueDefinition gone = pair.was();
      if (gone == null) {
        changes.add(Change.safe(place, "nieuwe waarde"));
      } else if (pair.is() == null) {
        changes.add(new Change(place, "waarde verdwenen", !Types.isDeprecated(gone)));
      }
    }
  }

  @SuppressWarnings("rawtypes")
  private void members(String name, List<Type> was, List<Type> is) {
    Set<String> old = was.stream().map(Types::print).collect(Collectors.toCollection(TreeSet::new));
    Set<String> now = is.stream().map(Types::print).collect(Collectors.toCollection(TreeSet::new));
    old.stream()
        .filter(member -> !now.contains(member))
        .forEach(
            member -> changes.add(Change.breaking(name + "." + member, "hoort er niet meer bij")));
    now.stream()
        .filter(member -> !old.contains(member))
        .forEach(member -> changes.add(Change.safe(name + "." + member, "hoort er nu bij")));
  }

  private static Map<String, TypeDefinition<?>> types(TypeDefinitionRegistry registry) {
    Map<String, TypeDefinition<?>> types = new LinkedHashMap<>();
    registry.types().values().forEach(type -> types.put(type.getName(), type));
    registry.scalars().values().stream()
        .filter(scalar -> scalar.getSourceLocation() != null)
        .forEach(scalar -> types.put(scalar.getName(), scalar));
    return types;
  }
}
