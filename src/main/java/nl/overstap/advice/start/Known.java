package nl.overstap.advice.start;

import java.util.Optional;
import nl.overstap.domain.Levensloop;
import org.jspecify.annotations.Nullable;

/// What we know of something by its id, whether it still is in the catalogue or not.
///
/// @param gone only an earlier version has it, so nothing can be planned with it
/// @param vervanger the id of what came in its place, if it is vervallen and something did
record Known(String naam, boolean gone, @Nullable String vervanger) {
  static Known of(String naam, Levensloop levensloop) {
    return new Known(naam, false, levensloop.vervallen() ? levensloop.vervangenDoor() : null);
  }

  Optional<String> findVervanger() {
    return Optional.ofNullable(vervanger);
  }
}
