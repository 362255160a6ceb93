package nl.overstap.bench.family;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.overstap.bench.family.Family.Case;
import nl.overstap.engine.RefereeCatalogue;
import nl.overstap.engine.spi.Budget;

/// Public instances with a published optimum, smallest first.
public final class RefereeFamily {
  private static final long CENTS = 100;

  private RefereeFamily() {}

  public static boolean isIn(Path reference, String name) {
    return Files.exists(reference.resolve(name).resolve("verwacht.csv"));
  }

  /// @param optimum the column of the published optimum
  /// @param most at most so many instances
  public static Family read(Path reference, String name, String optimum, Budget budget, int most) {
    Path folder = reference.resolve(name);
    List<Case> cases = new ArrayList<>();
    for (Map<String, String> row : rows(folder)) {
      String file = row.getOrDefault("catalogus", "");
      boolean proven = row.getOrDefault("status", "0").equals("0");
      cases.add(
          new Case(
              file,
              RefereeCatalogue.read(folder.resolve(file + ".zip")).question(budget),
              proven ? CENTS * Long.parseLong(row.getOrDefault(optimum, "")) : Case.UNKNOWN));
    }
    cases.sort(Comparator.comparingInt(one -> one.question().graph().actionCount()));
    return new Family(
        name,
        String.format(
            Locale.ROOT,
            "%d public instances of %,d to %,d actions, criterion kosten",
            cases.size(),
            cases.getFirst().question().graph().actionCount(),
            cases.getLast().question().graph().actionCount()),
        cases.subList(0, Math.min(most, cases.size())),
        List.of(),
        false);
  }

  private static List<Map<String, String>> rows(Path folder) {
    try {
      return RefereeCatalogue.rows(Files.readString(folder.resolve("verwacht.csv")));
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }
}
