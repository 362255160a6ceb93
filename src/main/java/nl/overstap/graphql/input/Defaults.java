package nl.overstap.graphql.input;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What holds where nothing was typed: the schema fills in its defaults, but a caller may still
/// send an explicit null.
final class Defaults {
  private Defaults() {}

  static <T> T orElse(@Nullable T value, T otherwise) {
    return value == null ? otherwise : value;
  }

  static <T> List<T> orEmpty(@Nullable List<T> values) {
    return values == null ? List.of() : values;
  }
}
