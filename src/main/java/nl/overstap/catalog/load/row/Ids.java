package nl.overstap.catalog.load.row;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.overstap.catalog.Spelling;
import nl.overstap.domain.Id;
import org.jspecify.annotations.Nullable;

/// Every id of a catalogue with the place that gives it: ids are unique over all files (R23).
public final class Ids {

  /// How many ids are compared in all to find what somebody meant, so that a catalogue full of
  /// mistakes is still answered soon.
  private static final long COMPARISONS = 20_000_000;

  private final Map<String, Use> uses = new HashMap<>();
  private final Set<Kind> present = EnumSet.noneOf(Kind.class);
  private final Set<Kind> incomplete = EnumSet.noneOf(Kind.class);
  private long comparisons;

  /// Where an id was given.
  public record Use(String id, Kind kind, String file, int line) {}

  /// The one text that all references to this id share, so that a large catalogue holds each id
  /// once.
  String shared(String id) {
    Use use = uses.get(id);
    return use == null ? id : use.id();
  }

  /// Remembers an id, and returns the earlier use of the same id if there is one.
  public @Nullable Use register(Use use) {
    return uses.putIfAbsent(use.id(), use);
  }

  /// The file of this kind is there.
  public void markPresent(Kind kind) {
    present.add(kind);
  }

  /// The file of this kind could not be read to its end: any id may have been in it, so a reference
  /// to this kind is never called wrong.
  public void markIncomplete(Kind kind) {
    incomplete.add(kind);
  }

  boolean exists(Kind kind, String id) {
    Use use = uses.get(id);
    return use == null ? incomplete.contains(kind) && Id.isValid(id) : use.kind() == kind;
  }

  boolean existsAs(List<Kind> kinds, String id) {
    return kinds.stream().anyMatch(kind -> exists(kind, id));
  }

  /// Why a reference to one of these kinds is wrong, and what may have been meant.
  String whyMissing(List<Kind> kinds, String id) {
    Use use = uses.get(id);
    if (use != null) {
      return "is een %s (%s:%d). Hier hoort een %s"
          .formatted(use.kind().label(), use.file(), use.line(), labels(kinds));
    }
    if (kinds.stream().noneMatch(present::contains)) {
      return "bestaat niet, want " + kinds.getFirst().file() + " ontbreekt";
    }
    return "bestaat niet als " + labels(kinds) + nearest(kinds, id);
  }

  private static String labels(List<Kind> kinds) {
    return kinds.stream().map(Kind::label).collect(Collectors.joining(" of "));
  }

  private String nearest(List<Kind> kinds, String id) {
    if (comparisons > COMPARISONS) {
      return "";
    }
    comparisons += uses.size();
    List<String> candidates =
        uses.entrySet().stream()
            .filter(entry -> kinds.contains(entry.getValue().kind()))
            .map(Map.Entry::getKey)
            .sorted()
            .toList();
    return Spelling.findNearest(id, candidates)
        .map(near -> ". Misschien bedoel je '" + near + "'")
        .orElse("");
  }
}
