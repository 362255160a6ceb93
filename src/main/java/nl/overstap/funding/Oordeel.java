package nl.overstap.funding;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Whether a condition holds.
enum Oordeel {
  JA,
  ONBEKEND,
  NEE;

  static Oordeel of(boolean holds) {
    return holds ? JA : NEE;
  }

  /// A condition that names what is allowed; none named is no condition.
  static <T> Oordeel isOneOf(@Nullable T value, List<T> allowed) {
    if (allowed.isEmpty()) {
      return JA;
    }
    return value == null ? ONBEKEND : of(allowed.contains(value));
  }

  /// The same where somebody or something is more than one thing at once.
  static <T> Oordeel areAnyOf(Collection<T> values, List<T> allowed) {
    if (allowed.isEmpty()) {
      return JA;
    }
    return values.isEmpty() ? ONBEKEND : of(values.stream().anyMatch(allowed::contains));
  }

  /// All conditions together: one that fails decides, then one that is unknown.
  static Oordeel all(Oordeel... each) {
    return Stream.of(each).reduce(JA, (one, other) -> one.compareTo(other) >= 0 ? one : other);
  }
}
