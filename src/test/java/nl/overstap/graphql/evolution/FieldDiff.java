package nl.overstap.graphql.evolution;

import graphql.language.FieldDefinition;
import graphql.language.ImplementingTypeDefinition;
import java.util.List;
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
    Pair.of(was.getFieldDefinitions(), is.getFieldDefinitions())
        .forEach(pair -> compare(type + "." + pair.name(), pair.was(), pair.is()));
  }

  private void compare(String place, @Nullable FieldDefinition was, @Nullable FieldDefinition is) {
    if (was == null) {
      changes.add(Change.safe(place, "nieuw veld"));
    } else if (is == null) {
      changes.add(new Change(place, "veld verdwenen", !Types.isDeprecated(was)));
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
    if (!Types.isDeprecated(was) && Types.isDeprecated(is)) {
      changes.add(Change.safe(place, "gaat verdwijnen"));
    }
  }

  private static Set<String> interfaces(ImplementingTypeDefinition<?> type) {
    return type.getImplements().stream().map(Types::print).collect(Collectors.toSet());
  }
}
