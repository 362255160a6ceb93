package nl.overstap.leergang;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/// The courses of the University of Illinois that ask or are asked: one of each prerequisite group.
///
/// Each takes a term of 16 weeks; what may be taken at the same time counts as before. Hours and
/// euros are ours (the source has none): 120 hours, and the course number in euros, which makes an
/// advanced course dearer and the second criterion tell plans apart.
final class Uiuc {
  private static final String BRON = "University of Illinois Course Prerequisite Dataset";
  private static final int HOURS = 120;
  private static final int TERM = 160;

  private Uiuc() {}

  static Leergang read(Path referees) {
    Map<String, Map<String, TreeSet<String>>> courses = new TreeMap<>();
    Path file = referees.resolve("uiuc-prerequisites/uiuc-prerequisites.csv");
    for (Map<String, String> row : Csv.read(file)) {
      String before = id(row, "PrereqName");
      courses.computeIfAbsent(before, id -> new TreeMap<>());
      courses
          .computeIfAbsent(id(row, "CourseName"), id -> new TreeMap<>())
          .computeIfAbsent(row.getOrDefault("PrereqGroupNum", ""), group -> new TreeSet<>())
          .add(before);
    }
    List<Les> lessen =
        courses.entrySet().stream()
            .map(course -> les(course.getKey(), List.copyOf(course.getValue().values())))
            .toList();
    return new Leergang("uiuc", BRON, lessen);
  }

  private static Les les(String course, List<TreeSet<String>> groups) {
    return new Les(
        "les/" + course,
        course,
        HOURS,
        TERM,
        number(course),
        groups.stream().map(List::copyOf).toList());
  }

  /// `374` of `CS-374`.
  static int number(String course) {
    return Integer.parseInt(course.substring(course.lastIndexOf('-') + 1));
  }

  private static String id(Map<String, String> row, String column) {
    return row.getOrDefault(column, "").replace(' ', '-');
  }
}
