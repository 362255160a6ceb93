package nl.overstap.bench.family;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// A market without outside data: fields of about 25 skills, functies that ask 8 to 35 skills, most
/// of them from three fields, a few from the hundred skills that everybody asks.
final class DrawnMarket {
  private static final int FIELD_SIZE = 25;
  private static final int COMMON = 100;

  private DrawnMarket() {}

  static Market draw(Random random, int skills, int functies) {
    int[] fieldOf = new int[skills];
    int fields = Math.max(3, skills / FIELD_SIZE);
    for (int skill = 0; skill < skills; skill++) {
      fieldOf[skill] = skill % fields;
    }
    List<int[]> asked = new ArrayList<>();
    for (int functie = 0; functie < functies; functie++) {
      asked.add(functie(random, skills, fields));
    }
    List<int[]> broader = new ArrayList<>();
    for (int pair = 0; pair < skills / 10; pair++) {
      int narrow = fields + random.nextInt(skills - fields);
      broader.add(new int[] {narrow, narrow - fields});
    }
    return new Market("drawn skills and functies", fieldOf, asked, broader);
  }

  private static int[] functie(Random random, int skills, int fields) {
    int home = random.nextInt(fields);
    int size = Math.min(8 + random.nextInt(28), Math.max(4, skills / 50));
    return random
        .ints()
        .map(any -> {
          if (random.nextInt(8) == 0) {
            return random.nextInt(Math.min(COMMON, skills));
          }
          int field = (home + random.nextInt(3)) % fields;
          return field + fields * random.nextInt(skills / fields);
        })
        .distinct()
        .limit(size)
        .sorted()
        .toArray();
  }
}
