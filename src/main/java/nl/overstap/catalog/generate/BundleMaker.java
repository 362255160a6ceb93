package nl.overstap.catalog.generate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/// Thinks of modules: first until everything that functies ask is taught somewhere, then more of
/// the same. The skills of a module belong together: one functie asks them all, and where possible
/// another one too.
final class BundleMaker {

  private static final int LEAST_SKILLS = 3;
  private static final int MOST_SKILLS = 9;

  private final World world;
  private final Family family;
  private final Dice dice;
  private final Taught taught;
  private final int[] highestAsked;
  private final int[] pending;
  private int nextPending;

  BundleMaker(World world, Family family, Dice dice, Taught taught) {
    this.world = world;
    this.family = family;
    this.dice = dice;
    this.taught = taught;
    this.highestAsked = world.highestAsked();
    this.pending = pending();
  }

  /// The skills that are asked at all, in any order.
  private int[] pending() {
    int[] skills = new int[highestAsked.length];
    int count = 0;
    for (int skill = 0; skill < skills.length; skill++) {
      if (highestAsked[skill] > 0) {
        skills[count++] = skill;
      }
    }
    int[] asked = Arrays.copyOf(skills, count);
    dice.shuffle(asked);
    return asked;
  }

  Bundle next() {
    int skill = nextUntaught();
    if (skill >= 0) {
      return around(skill, nextNiveau(skill));
    }
    int functie = dice.below(world.functies().size());
    int any = dice.oneOf(world.asks()[functie]);
    return around(any, Math.min(niveau(), nextNiveau(any)));
  }

  /// A module for this functie, whether or not it teaches anything new.
  Bundle forFunctie(int functie) {
    int skill = dice.oneOf(world.asks()[functie]);
    return bundle(functie, skill, Math.min(2, nextNiveau(skill)));
  }

  /// At most so many skills are not yet taught as high as they are asked.
  int mostPending() {
    return pending.length - nextPending;
  }

  /// A skill that is not yet taught as high as it is asked, or -1.
  private int nextUntaught() {
    while (nextPending < pending.length) {
      int skill = pending[nextPending];
      if (taught.niveau(skill) < highestAsked[skill]) {
        return skill;
      }
      nextPending++;
    }
    return -1;
  }

  /// As high as it can be taught now, without a jump.
  private int nextNiveau(int skill) {
    return Math.min(3, Math.max(family.freeNiveau(), taught.niveau(skill) + 1));
  }

  private int niveau() {
    int chance = dice.below(100);
    return switch (family) {
      case SOFT -> chance < 10 ? 1 : chance < 90 ? 2 : 3;
      case HARD -> 1 + chance % 3;
    };
  }

  private Bundle around(int skill, int niveau) {
    return bundle(dice.oneOf(world.askedBy()[skill]), skill, niveau);
  }

  /// Around this skill; or, where too little of the functie can be taught this high yet, around one
  /// that lags behind. Every time that is at a lower niveau, so it ends.
  private Bundle bundle(int functie, int skill, int niveau) {
    int[] skills = related(functie, skill, niveau);
    if (skills.length < LEAST_SKILLS) {
      for (int other : world.asks()[functie]) {
        if (nextNiveau(other) < niveau) {
          return bundle(functie, other, nextNiveau(other));
        }
      }
    }
    Bundle bundle = new Bundle(functie, boxed(skills), niveau, vooraf(functie, skills, niveau));
    taught.add(skills, niveau);
    return bundle;
  }

  /// The skill and others of the functie: those that are not yet taught this high first, then those
  /// that another functie with this skill asks too.
  private int[] related(int functie, int skill, int niveau) {
    BitSet together = new BitSet();
    for (int other : world.asks()[dice.oneOf(world.askedBy()[skill])]) {
      together.set(other);
    }
    int[] candidates = world.asks()[functie].clone();
    dice.shuffle(candidates);
    int[] chosen = new int[dice.between(LEAST_SKILLS, MOST_SKILLS)];
    chosen[0] = skill;
    int count = 1;
    for (int round = 0; round < 3; round++) {
      for (int at = 0; at < candidates.length && count < chosen.length; at++) {
        int other = candidates[at];
        if (other >= 0 && other != skill && fits(other, niveau, round, together)) {
          chosen[count++] = other;
          candidates[at] = -1;
        }
      }
    }
    return Arrays.copyOf(chosen, count);
  }

  private boolean fits(int skill, int niveau, int round, BitSet together) {
    boolean teachable = niveau <= nextNiveau(skill);
    return teachable
        && switch (round) {
          case 0 -> taught.niveau(skill) < Math.min(niveau, highestAsked[skill]);
          case 1 -> together.get(skill);
          default -> true;
        };
  }

  private List<Bundle.Groep> vooraf(int functie, int[] skills, int niveau) {
    List<Bundle.Groep> vooraf = new ArrayList<>();
    if (niveau > family.freeNiveau()) {
      for (int skill : skills) {
        vooraf.add(new Bundle.Groep(List.of(skill), niveau - 1));
      }
    }
    if (dice.percent(family.percentAsking())) {
      int groepen = dice.between(1, family.mostGroepen());
      for (int groep = 0; groep < groepen; groep++) {
        int[] others = others(functie, skills);
        if (others.length > 0) {
          vooraf.add(new Bundle.Groep(boxed(others), lowest(others, niveau)));
        }
      }
    }
    return vooraf;
  }

  /// One or two skills of the functie that are taught already, elsewhere.
  private int[] others(int functie, int[] skills) {
    int[] others = new int[dice.percent(40) ? 2 : 1];
    int count = 0;
    int[] asked = world.asks()[functie];
    int start = dice.below(asked.length);
    for (int at = 0; at < asked.length && count < others.length; at++) {
      int other = asked[(start + at) % asked.length];
      if (taught.niveau(other) > 0 && Arrays.stream(skills).noneMatch(skill -> skill == other)) {
        others[count++] = other;
      }
    }
    return Arrays.copyOf(others, count);
  }

  private int lowest(int[] skills, int niveau) {
    int lowest = Math.max(1, niveau - 1);
    for (int skill : skills) {
      lowest = Math.min(lowest, taught.niveau(skill));
    }
    return lowest;
  }

  private static List<Integer> boxed(int[] values) {
    return Arrays.stream(values).boxed().toList();
  }
}
