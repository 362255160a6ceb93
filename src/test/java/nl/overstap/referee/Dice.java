package nl.overstap.referee;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Chance with a seed.
final class Dice {

  private final Random random;

  Dice(long seed) {
    this.random = new Random(seed);
  }

  /// True this many times in a hundred.
  boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  int between(int least, int most) {
    return random.nextInt(least, most + 1);
  }

  <T> T pick(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }

  @SafeVarargs
  final <T> T any(T... from) {
    return from[random.nextInt(from.length)];
  }

  /// A value this many times in a hundred, else an empty cell.
  String maybe(int percent, String value) {
    return chance(percent) ? value : "";
  }

  /// So many different ones, fewer when there are not so many.
  <T> List<T> some(List<T> from, int count) {
    List<T> left = new ArrayList<>(from);
    List<T> chosen = new ArrayList<>();
    while (chosen.size() < count && !left.isEmpty()) {
      chosen.add(left.remove(random.nextInt(left.size())));
    }
    return chosen;
  }
}
