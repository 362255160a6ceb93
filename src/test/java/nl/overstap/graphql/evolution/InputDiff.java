package nl.overstap.graphql.evolution;

import graphql.language.InputValueDefinition;
import graphql.language.NonNullType;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Compares what a caller may or must give: the arguments of a field, or the fields of an input.
final class InputDiff {
  private final String prefix;
  private final String suffix;
  private final List<Change> changes;

  InputDiff(String prefix, String suffix, List<Change> changes) {
    this.prefix = prefix;
    this.suffix = suffix;
    this.changes = changes;
  }

  void compare(List<InputValueDefinition> was, List<InputValueDefinition> is) {
    Pair.of(was, is).forEach(pair -> compare(prefix + pair.name() + suffix, pair.was(), pair.is()));
  }

  private void compare(
      String place, @Nullable InputValueDefinition was, @Nullable InputValueDefinition is) {
    if (was == null) {
      boolean required = isRequired(Objects.requireNonNull(is));
      changes.add(new Change(place, required ? "nieuw en verplicht" : "nieuw", required));
    } else if (is == null) {
      changes.add(new Change(place, "verdwenen", !Types.isDeprecated(was)));
    } else {
      asks(place, was, is);
    }
  }

  private void asks(String place, InputValueDefinition was, InputValueDefinition is) {
    String old = Types.print(was.getType());
    String now = Types.print(is.getType());
    if (!old.equals(now)) {
      boolean asksLess = Types.promisesAtLeast(was.getType(), is.getType());
      changes.add(new Change(place, "vraagt " + now + " in plaats van " + old, !asksLess));
    }
    if (!text(was).equals(text(is))) {
      changes.add(
          Change.safe(place, "is zonder waarde " + text(is) + " in plaats van " + text(was)));
    }
  }

  private static boolean isRequired(InputValueDefinition value) {
    return value.getType() instanceof NonNullType && value.getDefaultValue() == null;
  }

  private static String text(InputValueDefinition value) {
    return value.getDefaultValue() == null ? "leeg" : Types.print(value.getDefaultValue());
  }
}
