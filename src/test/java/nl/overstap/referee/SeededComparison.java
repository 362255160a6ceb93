package nl.overstap.referee;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Holds something against the second reading of the rules on random catalogues.
///
/// A subclass says what, how large the catalogues are and how many. It runs again with
/// `-Doverstap.zaad=<seed> -Doverstap.zaden=1`, and longer with `-Doverstap.zaden=<count>`.
abstract class SeededComparison {

  @TempDir Path folder;

  /// How many catalogues when nothing is told.
  abstract int seeds();

  abstract int opleidingCount(Dice dice);

  abstract int periods(Dice dice);

  /// What is wrong, a text each.
  abstract List<String> compare(Dice dice, CsvCatalogue csv, Path catalogue, Tally tally);

  @Test
  void R25_every_answer_is_the_one_of_the_second_reading() {
    long first = Long.getLong("overstap.zaad", 1);
    int count = Integer.getInteger("overstap.zaden", seeds());
    Tally tally = new Tally();
    SoftAssertions.assertSoftly(all -> {
      for (long seed = first; seed < first + count; seed++) {
        all.assertThat(compare(seed, tally)).as(again(seed)).isEmpty();
      }
    });
    System.out.printf(
        "%s, zaden %d-%d: %s%n", getClass().getSimpleName(), first, first + count - 1, tally);
    if (count > 1) {
      assertThat(tally.paths()).as("paden gevonden").isPositive();
    }
  }

  private String again(long seed) {
    return "zaad %d: mvn test -Dtest=%s -Doverstap.zaad=%d -Doverstap.zaden=1"
        .formatted(seed, getClass().getSimpleName(), seed);
  }

  /// What is wrong on the catalogue of this seed, a text each.
  final List<String> compare(long seed, Tally tally) {
    Dice dice = new Dice(seed);
    CsvCatalogue csv = RandomCatalogue.make(dice, opleidingCount(dice), periods(dice));
    return compare(dice, csv, write(csv, seed), tally);
  }

  private Path write(CsvCatalogue csv, long seed) {
    try {
      Path catalogue = Files.createDirectory(folder.resolve("zaad-" + seed));
      csv.write(catalogue);
      return catalogue;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Adds what differs to the faults.
  static void differ(List<String> faults, String what, Object is, Object shouldBe) {
    if (!is.equals(shouldBe)) {
      faults.add("%s is %s, maar hoort %s te zijn".formatted(what, is, shouldBe));
    }
  }
}
