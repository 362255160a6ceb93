package nl.overstap.bench.family;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import nl.overstap.engine.graph.LearningGraphBuilder;

/// Draws opleidingen: modules of three to nine skills, the first ones so that every skill can be
/// learned, and diplomas with the recognition of each.
final class OpleidingDrawer {
  /// Niveaus that can be learned from nothing.
  private static final int TAUGHT_LEVELS = 3;

  private static final int[] HOURS_PER_WEEK = {4, 6, 8, 12, 16, 24, 36};

  private final Shape shape;
  private final CatalogueFacts facts;
  private final Neighbours neighbours;
  private final LearningGraphBuilder builder;
  private final Prices prices;
  private final Random random;
  private final Prerequisites prerequisites;

  OpleidingDrawer(
      Shape shape,
      CatalogueFacts facts,
      Neighbours neighbours,
      LearningGraphBuilder builder,
      Prices prices,
      Random random) {
    this.shape = shape;
    this.facts = facts;
    this.neighbours = neighbours;
    this.builder = builder;
    this.prices = prices;
    this.random = random;
    this.prerequisites = new Prerequisites(shape.deep(), facts, neighbours, builder, random);
  }

  void drawAll() {
    int drawn = drawDiplomas();
    int needed = neighbours.skills() * TAUGHT_LEVELS;
    for (int at = 0; at < needed; at++) {
      drawModule(at % neighbours.skills(), at / neighbours.skills(), true);
    }
    for (int at = drawn + needed; at < shape.opleidingen(); at++) {
      int seed = random.nextInt(3) == 0 ? neighbours.any() : neighbours.asked();
      int draw = random.nextInt(10);
      drawModule(seed, draw < 4 ? 0 : draw < 8 ? 1 : draw < 9 ? 2 : 3, false);
    }
  }

  private void drawModule(int seed, int level, boolean needed) {
    int[] taught = neighbours.around(seed, 3 + random.nextInt(7));
    int[] gives =
        Arrays.stream(taught)
            .map(skill -> {
              boolean lower = skill != seed && level > 0 && random.nextInt(6) == 0;
              return facts.skill(skill, lower ? level - 1 : level);
            })
            .toArray();
    int step = builder.addStep(prerequisites.ofModule(seed, level, needed), gives);
    price(step, (4L + random.nextInt(14)) * (level + 1) * taught.length);
  }

  /// A diploma teaches a large part of its field and asks the one below; recognition gives it to
  /// who has that part already.
  private int drawDiplomas() {
    int drawn = 0;
    for (int field = 0; field < neighbours.fields(); field++) {
      int[] skills = neighbours.ofField(field);
      for (int level = 0; level < NationalCatalogue.LEVELS && skills.length > 0; level++) {
        int seed = skills[random.nextInt(skills.length)];
        int[] taught = neighbours.around(seed, 6 + random.nextInt(7));
        int paper = facts.kwalificatie(field, level);
        int at = level;
        int[] learned = Arrays.stream(taught).map(skill -> facts.skill(skill, at)).toArray();
        int[] gives = IntStream.concat(Arrays.stream(learned), IntStream.of(paper)).toArray();
        int[] entry = level == 0 ? new int[0] : new int[] {facts.kwalificatie(field, level - 1)};
        price(builder.addStep(entry, gives), 120L * (level + 1) + 10L * taught.length);
        int recognised = builder.addStep(learned, new int[] {paper});
        prices.add(recognised, 30 + 5L * random.nextInt(6), 50_000 + 2_500L * level, 20);
        drawn += 2;
      }
    }
    return drawn;
  }

  /// The faster, the dearer: whole half weeks and steps of 25 euro.
  private void price(int step, long hours) {
    int pace = HOURS_PER_WEEK[random.nextInt(HOURS_PER_WEEK.length)];
    long tenths = 5 * Math.max(1, 2 * hours / pace);
    long perHour = random.nextInt(12) == 0 ? 0 : 300 + 50L * random.nextInt(20) + 40L * pace;
    prices.add(step, tenths, 2_500 * Math.round(hours * perHour / 2_500.0), hours);
  }

  /// A list as the builder wants it.
  static int[] toArray(List<Integer> list) {
    return list.stream().mapToInt(Integer::intValue).toArray();
  }
}
