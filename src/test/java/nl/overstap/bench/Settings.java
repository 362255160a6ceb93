package nl.overstap.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/// How much is measured.
///
/// @param reference the folder with the public data; what is not there is left out
/// @param families the names of the families to measure
/// @param divisor 1 for catalogues of national size, more for smaller ones
/// @param questions cheapest plans per family
/// @param others fronts and alternatives per family
/// @param pairs at most so many instances per family against the rivals
/// @param pairTime after this no further instance is begun
/// @param rivalLimit what each solver may take on one instance
/// @param seeds with how many seeds the cheapest plans are asked, from [#seed] on
/// @param moments at how many moments each question is stopped
/// @param paths whether Cypher is asked as well: starts a database
record Settings(
    Path reference,
    List<String> families,
    long seed,
    int divisor,
    int questions,
    int others,
    int reaches,
    Duration reachTime,
    int pairs,
    Duration pairTime,
    Duration rivalLimit,
    int seeds,
    int moments,
    boolean paths,
    Path report) {
  static final List<String> ALL =
      List.of("soft", "hard", "bundled", "referee-scp", "referee-hplus");

  Settings {
    families = List.copyOf(families);
  }

  /// The run whose numbers are in the document: about half an hour.
  static Settings full() {
    return new Settings(
        Path.of(System.getProperty("overstap.referentie", "")),
        List.of(System.getProperty("overstap.meet.families", String.join(",", ALL)).split(",")),
        Long.getLong("overstap.zaad", 1),
        Integer.getInteger("overstap.meet.deler", 1),
        Integer.getInteger("overstap.meet.vragen", 60),
        Integer.getInteger("overstap.meet.fronten", 20),
        2,
        Duration.ofSeconds(Integer.getInteger("overstap.meet.bereik", 30)),
        Integer.getInteger("overstap.meet.paren", 20),
        Duration.ofSeconds(Integer.getInteger("overstap.meet.tijd", 90)),
        Duration.ofSeconds(Integer.getInteger("overstap.meet.grens", 20)),
        Integer.getInteger("overstap.meet.zaden", 3),
        Integer.getInteger("overstap.meet.stoppen", 60),
        !Boolean.getBoolean("overstap.meet.zonderpaden"),
        Path.of(System.getProperty("overstap.meet.verslag", "docs/speed.md")));
  }

  /// The same for the cheapest plans of another seed.
  Settings seeded(long other) {
    return new Settings(
        reference,
        families,
        other,
        divisor,
        questions,
        others,
        0,
        reachTime,
        pairs,
        pairTime,
        rivalLimit,
        seeds,
        moments,
        paths,
        report);
  }

  /// A small run that shows that the program works.
  static Settings quick(Path report) {
    return new Settings(
        Path.of(System.getProperty("overstap.referentie", "")),
        List.of("soft", "hard", "bundled"),
        Long.getLong("overstap.zaad", 1),
        100,
        4,
        1,
        1,
        Duration.ofSeconds(1),
        1,
        Duration.ofSeconds(1),
        Duration.ofSeconds(1),
        2,
        3,
        false,
        report);
  }
}
