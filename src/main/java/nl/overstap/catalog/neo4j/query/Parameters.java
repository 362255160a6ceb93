package nl.overstap.catalog.neo4j.query;

import java.util.HashMap;
import java.util.Map;
import nl.overstap.domain.Id;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Values;

/// The parameters of a query. Each has a value or none; a filter without a value does not filter.
public final class Parameters {

  private final Map<String, Object> values = new HashMap<>();

  /// Adds a value: an id as its text, a constant as its name.
  public Parameters with(String name, @Nullable Object value) {
    values.put(name, plain(value));
    return this;
  }

  private static Object plain(@Nullable Object value) {
    return switch (value) {
      case Id id -> id.value();
      case Enum<?> constant -> constant.name();
      case null -> Values.NULL;
      default -> value;
    };
  }

  Map<String, Object> toMap() {
    return values;
  }
}
