package nl.overstap.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// How far apart spellings are, and what somebody probably meant.
class SpellingTests {

  @Test
  void addingLeavingOutChangingAndSwappingAreOneMistakeEach() {
    assertThat(Spelling.distance("lassen", "lassen", 2)).isZero();
    assertThat(Spelling.distance("lassen", "lasen", 2)).isEqualTo(1);
    assertThat(Spelling.distance("lassen", "laassen", 2)).isEqualTo(1);
    assertThat(Spelling.distance("lassen", "lansen", 2)).isEqualTo(1);
    assertThat(Spelling.distance("lassen", "lasesn", 2)).isEqualTo(1);
    assertThat(Spelling.distance("monteur", "mnoteru", 2)).isEqualTo(2);
  }

  @Test
  void beyondTheBoundIsOneMoreThanTheBound() {
    assertThat(Spelling.distance("lassen", "zagen", 2)).isEqualTo(3);
    assertThat(Spelling.distance("a", "abcdef", 2)).isEqualTo(3);
  }

  @Test
  void theBoundedDistanceIsTheWholeOneUpToTheBound() {
    long seed = new Random().nextLong();
    System.out.println("SpellingTests seed " + seed + ": put it in new Random(...) to repeat");
    Random random = new Random(seed);
    for (int round = 0; round < 20_000; round++) {
      String a = word(random);
      String b = word(random);
      int bound = random.nextInt(5);
      int expected = Math.min(whole(a, b), bound + 1);
      assertThat(Spelling.distance(a, b, bound)).as("%s %s %d", a, b, bound).isEqualTo(expected);
    }
  }

  private static String word(Random random) {
    StringBuilder word = new StringBuilder();
    for (int left = random.nextInt(8); left > 0; left--) {
      word.append((char) ('a' + random.nextInt(3)));
    }
    return word.toString();
  }

  /// The textbook table, without a bound.
  private static int whole(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        d[i][j] = i == 0 || j == 0 ? i + j : cell(d, a, b, i, j);
      }
    }
    return d[a.length()][b.length()];
  }

  private static int cell(int[][] d, String a, String b, int i, int j) {
    int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
    int least = Math.min(d[i - 1][j - 1] + change, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
    boolean swap =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swap ? Math.min(least, d[i - 2][j - 2] + 1) : least;
  }

  @Test
  void theNearestIsNamedOnlyWhenItIsNear() {
    assertThat(Spelling.findNearest("CURSES", List.of("CURSUS", "MODULE"))).contains("CURSUS");
    assertThat(Spelling.findNearest("BLL", List.of("BOL", "BBL"))).contains("BOL");
    assertThat(Spelling.findNearest("XYZ", List.of("BOL", "BBL"))).isEmpty();
  }
}
