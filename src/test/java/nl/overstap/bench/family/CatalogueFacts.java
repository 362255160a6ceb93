package nl.overstap.bench.family;

import java.util.Random;
import nl.overstap.engine.graph.LearningGraphBuilder;

/// The numbers of skills at niveaus and of kwalificaties, and the rules among them. Niveaus count
/// from 0 here.
final class CatalogueFacts {
  private static final int LEVELS = NationalCatalogue.LEVELS;

  private final Market market;
  private final LearningGraphBuilder builder;
  private final int firstKwalificatie;

  CatalogueFacts(Market market, LearningGraphBuilder builder) {
    this.market = market;
    this.builder = builder;
    this.firstKwalificatie = market.skills() * LEVELS;
    for (int fact = 0; fact < (market.skills() + market.fields()) * LEVELS; fact++) {
      builder.addFact();
      if (fact % LEVELS > 0) {
        builder.addRule(new int[] {fact}, new int[] {fact - 1});
      }
    }
  }

  int skill(int skill, int level) {
    return skill * LEVELS + level;
  }

  /// The kwalificatie of a field at a level; it counts as the ones below it.
  int kwalificatie(int field, int level) {
    return firstKwalificatie + field * LEVELS + level;
  }

  int fieldOf(int skill) {
    return market.fieldOf()[skill];
  }

  /// A narrower skill gives the broader one; one skill in thirty carries over to another of its
  /// field, two niveaus lower.
  void addRules(Random random) {
    for (int[] pair : market.broader()) {
      for (int level = 0; level < LEVELS; level++) {
        builder.addRule(new int[] {skill(pair[0], level)}, new int[] {skill(pair[1], level)});
      }
    }
    for (int[] field : market.skillsOfField()) {
      for (int skill : field) {
        int other = field[random.nextInt(field.length)];
        if (other != skill && random.nextInt(30) == 0) {
          builder.addRule(new int[] {skill(skill, 2)}, new int[] {skill(other, 0)});
          builder.addRule(new int[] {skill(skill, 3)}, new int[] {skill(other, 1)});
        }
      }
    }
  }
}
