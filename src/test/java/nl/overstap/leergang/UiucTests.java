package nl.overstap.leergang;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.overstap.domain.vraag.Criterium;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Courses of the University of Illinois as goals, one at a time and a handful of a subject.
class UiucTests {
  private static final int SINGLE = 30;
  private static final int SUBJECTS = 30;
  private static final int A_HANDFUL = 5;

  @TempDir private static Path folder;
  private static Leergang uiuc;
  private static Set<String> reachable;

  @BeforeAll
  static void read() {
    uiuc = Uiuc.read(Referentie.folder());
    reachable = Leergang.reachable(uiuc.lessen());
  }

  @Test
  void everySixthCourseIsPlannedOrCannotBeReached() {
    List<String> courses = List.copyOf(uiuc.skills());
    List<Doel> doelen =
        IntStream.range(0, courses.size())
            .filter(at -> at % 6 == 0)
            .mapToObj(at -> Doel.of(courses.get(at)))
            .toList();
    Vergelijking vergelijking = vergelijking(doelen);
    doelen.forEach(vergelijking::plan);
    vergelijking.report("uiuc", Vergelijking.notEnrollable(uiuc, doelen));
    assertThat(vergelijking.proven()).isEqualTo(doelen.size());
    assertThat(uiuc.lessen()).filteredOn(les -> !les.groepen().isEmpty()).hasSize(2372);
  }

  @Test
  void theDeepestCoursesAndHandfulsOfASubjectCostWhatTheRefereeSays() {
    long seed = System.nanoTime();
    System.out.println("seed " + seed);
    List<Doel> doelen = new ArrayList<>(deepest());
    doelen.addAll(handfuls(new Random(seed)));
    Vergelijking vergelijking = vergelijking(doelen);
    doelen.forEach(vergelijking::planBesideReferee);
    assertThat(vergelijking.proven()).isEqualTo(doelen.size());
    assertThat(vergelijking.verified()).isGreaterThanOrEqualTo(40);
    vergelijking.report("uiuc, large", Vergelijking.notEnrollable(uiuc, doelen));
    assertThat(vergelijking.besideReferee()).isGreaterThanOrEqualTo(40);
  }

  /// The courses with the most before them, reachable or not.
  private static List<Doel> deepest() {
    return uiuc.skills().stream()
        .sorted(Comparator.comparingInt(course -> -uiuc.towards(List.of(course)).size()))
        .limit(SINGLE)
        .map(Doel::of)
        .toList();
  }

  /// Some advanced courses that can be reached, all of one subject.
  private static List<Doel> handfuls(Random random) {
    Map<String, List<String>> subjects =
        reachable.stream()
            .filter(course -> Uiuc.number(course) >= 300)
            .sorted()
            .collect(
                Collectors.groupingBy(
                    course -> course.substring(0, course.indexOf('-')),
                    TreeMap::new,
                    Collectors.toList()));
    List<String> large =
        new ArrayList<>(
            subjects.keySet().stream()
                .filter(subject -> subjects.getOrDefault(subject, List.of()).size() >= A_HANDFUL)
                .toList());
    Collections.shuffle(large, random);
    return large.stream()
        .limit(SUBJECTS)
        .map(subject -> handful(subject, subjects.getOrDefault(subject, List.of()), random))
        .toList();
  }

  private static Doel handful(String subject, List<String> courses, Random random) {
    List<String> drawn = new ArrayList<>(courses);
    Collections.shuffle(drawn, random);
    return new Doel("richting/" + subject, drawn.subList(0, A_HANDFUL));
  }

  private static Vergelijking vergelijking(List<Doel> doelen) {
    new LeergangFiles(uiuc, folder).write(doelen);
    return new Vergelijking(uiuc, new LeergangPlanner(folder), Criterium.WEKEN);
  }
}
