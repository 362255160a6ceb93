package nl.overstap.bench.family;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/// Which skills belong together: those of one field, or asked by one functie. Also a rank of all
/// skills, drawn once, that says which comes earlier in learning.
final class Neighbours {
  private static final int ATTEMPTS = 40;

  private final Market market;
  private final Random random;
  private final List<int[]> ofField;
  private final List<int[]> functiesOf;
  private final int[] rank;

  Neighbours(Market market, Random random) {
    this.market = market;
    this.random = random;
    this.ofField = market.skillsOfField();
    this.functiesOf = market.functiesOfSkill();
    this.rank = IntStream.range(0, market.skills()).toArray();
    for (int at = rank.length - 1; at > 0; at--) {
      int other = random.nextInt(at + 1);
      int kept = rank[at];
      rank[at] = rank[other];
      rank[other] = kept;
    }
  }

  int skills() {
    return market.skills();
  }

  int fields() {
    return market.fields();
  }

  int rank(int skill) {
    return rank[skill];
  }

  int any() {
    return random.nextInt(market.skills());
  }

  /// A skill that some functie asks: what many functies ask comes often.
  int asked() {
    int[] functie = market.functies().get(random.nextInt(market.functies().size()));
    return functie.length == 0 ? any() : functie[random.nextInt(functie.length)];
  }

  int[] ofField(int field) {
    return ofField.get(field);
  }

  /// A skill near this one, itself possible.
  int near(int skill) {
    int[] functies = functiesOf.get(skill);
    int[] from =
        functies.length > 0 && random.nextBoolean()
            ? market.functies().get(functies[random.nextInt(functies.length)])
            : ofField.get(market.fieldOf()[skill]);
    return from[random.nextInt(from.length)];
  }

  /// Up to `count` different skills near this one, itself among them.
  int[] around(int skill, int count) {
    Set<Integer> drawn = new LinkedHashSet<>(List.of(skill));
    for (int attempt = 0; attempt < ATTEMPTS && drawn.size() < count; attempt++) {
      drawn.add(near(skill));
    }
    return drawn.stream().mapToInt(Integer::intValue).toArray();
  }

  /// A skill near this one that comes earlier in learning, or -1.
  int earlier(int skill) {
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      int other = near(skill);
      if (rank[other] < rank[skill]) {
        return other;
      }
    }
    return -1;
  }
}
