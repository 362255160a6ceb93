package nl.overstap.graphql.evolution;

import graphql.language.FieldDefinition;
import graphql.language.ImplementingTypeDefinition;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Compares the fields of an object type or an interface.
final class FieldDiff {
  private final String type;
  private final List<Change> changes;

  FieldDiff(String type, List<Change> changes) {
    this.type = type;
    this.changes = changes;
  }

  void compare(ImplementingTypeDefinition<?> was, ImplementingTypeDefinition<?> is) {
    Set<String> kept = interfaces(is);
    interfaces(was).stream()
        .filter(name -> !kept.contains(name))
        .forEach(name -> changes.add(Change.breaking(type, "is geen " + name + " meer")));
    Map<String, FieldDefinition> old = SchemaDiff.byName(was.getFieldDefinitions());
    Map<String, FieldDefinition> now = SchemaDiff.byName(is.getFieldDefinitions());
    for (String name : SchemaDiff.names(old.keySet(), now.keySet())) {
      compare(type + "." + name, old.get(name), now.get(name));
    }
  }

  private void compare(String place, @Nullable FieldDefinition was, @Nullable FieldDefinition is) {
    if (was == null) {
      changes.add(Change.safe(place, "nieuw veld"));
    } else if (is == null) {
      changes.add(new Change(place, "veld verdwenen", was.getDirectives("deprecated").isEmpty()));
    } else {
      answers(place, was, is);
      new InputDiff(place + "(", ")", changes)
          .compare(was.getInputValueDefinitions(), is.getInputValueDefinitions());
    }
  }

  private void answers(String place, FieldDefinition was, FieldDefinition is) {
    String old = Types.print(was.getType());
    String now = Types.print(is.getType());
    if (!old.equals(now)) {
      boolean promisesMore = Types.promisesAtLeast(is.getType(), was.getType());
      changes.add(new Change(place, "antwoordt " + now + " in plaats van " + old, !promisesMore));
    }
    if (was.getDirectives("deprecated").isEmpty() && !is.getDirectives("deprecated").isEmpty()) {
      changes.add(Change.safe(place, "gaat verdwijnen"));
    }
  }

  private static Set<String> interfaces(ImplementingTypeDefinition<?> type) {
    return type.getImplements().stream().map(Types::print).collect(Collectors.toSet());
  }
}
