package nl.overstap.house.wrong.habits;

import java.util.Optional;

/// Deliberately wrong: a name that says nothing, and Optional where it does not belong.
final class ThingHelper {

  private final Optional<String> thing;

  ThingHelper() {
    thing = Optional.empty();
  }

  String with(Optional<String> other) {
    return thing.or(() -> other).orElse("");
  }
}
