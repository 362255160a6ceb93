package nl.overstap.catalog.report;

import java.util.ArrayList;
import java.util.List;

/// Opleidingen that nobody has a reason to choose: another one teaches as much, asks no more, is no
/// longer and no dearer, and can be followed as easily by as many people.
final class Overtroffen implements Check {

  @Override
  public Rubriek look(Inhoud inhoud) {
    List<Vergelijking> all =
        inhoud.opleidingen().stream().map(o -> Vergelijking.of(o, inhoud)).toList();
    List<String> regels = new ArrayList<>();
    for (Vergelijking one : all) {
      all.stream()
          .filter(other -> isBetter(other, one))
          .findFirst()
          .ifPresent(other -> regels.add(one.id() + " door " + other.id()));
    }
    return Rubriek.lijst(
        "Overtroffen opleidingen",
        "Een andere opleiding leert minstens zoveel, vraagt niet meer, duurt niet langer, kost niet"
            + " meer, en past even goed naast werk.",
        regels);
  }

  /// Of two that are equal in everything the first by id is the better.
  private static boolean isBetter(Vergelijking candidate, Vergelijking against) {
    return !candidate.id().equals(against.id())
        && candidate.isAsGoodAs(against)
        && (!against.isAsGoodAs(candidate) || candidate.id().compareTo(against.id()) < 0);
  }
}
