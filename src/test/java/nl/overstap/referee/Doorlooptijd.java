package nl.overstap.referee;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/// R8 `doorlooptijd` as 0001 reads it: each step begins as soon as what it needs is finished, in
/// the order of the path, and as soon as it fits beside what is already planned.
final class Doorlooptijd {

  private static final long TWO_WEKEN = 20;
  private static final long FULL_WEEK = 40;
  private static final long WORK_WEEK = 36;

  private final Problem problem;
  private final List<Planned> planned = new ArrayList<>();

  Doorlooptijd(Problem problem) {
    this.problem = problem;
  }

  private record Planned(Step step, long begin, Facts gave) {
    long end() {
      return begin + step.takes().weken();
    }

    boolean runsAt(long week) {
      return begin <= week && week < end();
    }
  }

  /// The calendar length of a valid path, in tenths of weken.
  long of(List<Step> path) {
    Facts inSequence = problem.start();
    for (Step step : path) {
      planned.add(plan(step, inSequence));
      inSequence = problem.after(inSequence, step);
    }
    return planned.stream().mapToLong(Planned::end).max().orElse(0);
  }

  private Planned plan(Step step, Facts inSequence) {
    for (long week : candidates()) {
      Facts then = factsAt(week);
      if (step.enrollableIn(then)
          && problem.givesAsMuch(step, then, inSequence)
          && fits(step, week)) {
        return new Planned(step, week, problem.after(then, step));
      }
    }
    throw new IllegalStateException(step.stap() + " past nergens");
  }

  private long[] candidates() {
    return LongStream.concat(LongStream.of(0), planned.stream().mapToLong(Planned::end))
        .sorted()
        .distinct()
        .toArray();
  }

  private Facts factsAt(long week) {
    Facts facts = problem.start().copy();
    planned.stream().filter(p -> p.end() <= week).forEach(p -> problem.add(p.gave(), facts));
    return facts;
  }

  private boolean fits(Step step, long begin) {
    Planned wanted = new Planned(step, begin, Facts.none());
    List<Planned> beside =
        planned.stream().filter(p -> p.begin() < wanted.end() && begin < p.end()).toList();
    return LongStream.range(begin, wanted.end())
        .allMatch(week -> leavesDays(wanted, beside, week) && leavesTime(wanted, beside, week));
  }

  /// Steps by day that are longer than 2 weken ask at most 40 hours a week together, unless one is
  /// alone.
  private static boolean leavesDays(Planned wanted, List<Planned> beside, long week) {
    List<Step> byDay =
        Stream.concat(Stream.of(wanted), beside.stream())
            .filter(p -> p.runsAt(week))
            .map(Planned::step)
            .filter(Doorlooptijd::claimsDays)
            .toList();
    return byDay.size() < 2
        || !claimsDays(wanted.step())
        || byDay.stream().mapToLong(Doorlooptijd::tenthHoursPerWeek).sum() <= 10 * FULL_WEEK;
  }

  private static boolean claimsDays(Step step) {
    return step.daytime() && step.takes().weken() > TWO_WEKEN;
  }

  /// Rounded up.
  private static long tenthHoursPerWeek(Step step) {
    return Math.ceilDiv(10 * hours(step), step.takes().weken());
  }

  /// Ten times the hours of a step, own and at work; divided by its tenths of weken it is the hours
  /// a week.
  private static long hours(Step step) {
    if (step.stap() instanceof Stap.Werk) {
      return WORK_WEEK * step.takes().weken();
    }
    return 10 * (step.takes().uren() + step.takes().werkuren());
  }

  /// With urenPerWeek the own hours of overlapping steps stay within it.
  private boolean leavesTime(Planned wanted, List<Planned> beside, long week) {
    long urenPerWeek = problem.vraag().voorwaarden().filters().urenPerWeek();
    if (urenPerWeek == 0) {
      return true;
    }
    Fraction sum = ownHours(wanted.step());
    for (Planned other : beside) {
      if (other.runsAt(week)) {
        sum = sum.plus(ownHours(other.step()));
      }
    }
    return sum.above() <= urenPerWeek * sum.below();
  }

  private static Fraction ownHours(Step step) {
    return new Fraction(10 * step.takes().uren(), Math.max(1, step.takes().weken()));
  }

  private record Fraction(long above, long below) {
    Fraction plus(Fraction other) {
      return new Fraction(above * other.below + other.above * below, below * other.below);
    }
  }
}
