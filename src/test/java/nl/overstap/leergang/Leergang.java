package nl.overstap.leergang;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// What can be learned somewhere and in which order.
final class Leergang {
  private final String naam;
  private final String bron;
  private final List<Les> lessen;
  private final Map<String, List<Les>> byLeert;

  /// @param bron where it was taken from, as the catalogue says it
  Leergang(String naam, String bron, List<Les> lessen) {
    this.naam = naam;
    this.bron = bron;
    this.lessen = List.copyOf(lessen);
    this.byLeert = lessen.stream().collect(Collectors.groupingBy(Les::leert));
  }

  String naam() {
    return naam;
  }

  String bron() {
    return bron;
  }

  List<Les> lessen() {
    return lessen;
  }

  /// Everything that is taught or asked.
  Set<String> skills() {
    Set<String> skills = new TreeSet<>();
    for (Les les : lessen) {
      skills.add(les.leert());
      les.groepen().forEach(skills::addAll);
    }
    return skills;
  }

  /// The lessen that can play a part on the way to these skills.
  List<Les> towards(Collection<String> goals) {
    Set<String> seen = new HashSet<>(goals);
    List<Les> towards = new ArrayList<>();
    Deque<String> open = new ArrayDeque<>(goals);
    while (!open.isEmpty()) {
      for (Les les : byLeert.getOrDefault(open.remove(), List.of())) {
        towards.add(les);
        les.groepen().stream().flatMap(List::stream).filter(seen::add).forEach(open::add);
      }
    }
    return List.copyOf(towards);
  }

  /// What somebody can come to know who starts with nothing and follows only these lessen.
  static Set<String> reachable(Collection<Les> followed) {
    Set<String> known = new HashSet<>();
    boolean more = true;
    while (more) {
      more = false;
      for (Les les : followed) {
        if (isOpen(les, known)) {
          more |= known.add(les.leert());
        }
      }
    }
    return known;
  }

  private static boolean isOpen(Les les, Set<String> known) {
    return les.groepen().stream().allMatch(groep -> groep.stream().anyMatch(known::contains));
  }
}
