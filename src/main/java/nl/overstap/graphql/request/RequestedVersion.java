package nl.overstap.graphql.request;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.overstap.graphql.page.Cursor;

/// The catalogue versions that a request names.
///
/// @param named in the arguments `versie`; more than one is a mistake
/// @param cursors of the versions that its cursors at the root belong to
record RequestedVersion(Set<String> named, List<String> cursors) {
  static final RequestedVersion NONE = new RequestedVersion(Set.of(), List.of());

  private static final String VERSIE = "versie";
  private static final String AFTER = "after";

  RequestedVersion {
    named = Set.copyOf(new TreeSet<>(named));
    cursors = List.copyOf(cursors);
  }

  static RequestedVersion of(RootArguments arguments) {
    return new RequestedVersion(
        Set.copyOf(arguments.texts(VERSIE)),
        arguments.texts(AFTER).stream()
            .flatMap(cursor -> Cursor.findVersie(cursor).stream())
            .distinct()
            .toList());
  }

  /// The one version that all cursors belong to, if that is so.
  Optional<String> ofCursors() {
    return cursors.size() == 1 ? Optional.of(cursors.getFirst()) : Optional.empty();
  }
}
