package nl.overstap.leergang;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// What can be learned somewhere and in which order.
///
/// @param bron where it was taken from, as the catalogue says it
record Leergang(String naam, String bron, List<Les> lessen) {
  Leergang {
    lessen = List.copyOf(lessen);
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

  /// The lessen by what they teach.
  Map<String, List<Les>> byLeert() {
    return lessen.stream().collect(Collectors.groupingBy(Les::leert));
  }

  /// The lessen that can play a part on the way to these skills.
  List<Les> towards(Collection<String> goals) {
    Map<String, List<Les>> teachers = byLeert();
    Set<String> seen = new HashSet<>(goals);
    Deque<String> open = new ArrayDeque<>(goals);
    while (!open.isEmpty()) {
      for (Les les : teachers.getOrDefault(open.remove(), List.of())) {
        les.groepen().stream().flatMap(List::stream).filter(seen::add).forEach(open::add);
      }
    }
    return lessen.stream().filter(les -> seen.contains(les.leert())).toList();
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
