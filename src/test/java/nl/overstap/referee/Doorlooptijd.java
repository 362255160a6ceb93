package nl.overstap.referee;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/// R8 `doorlooptijd` as 0001 reads it: each step begins as soon as what it needs is finished and it
/// fits beside what runs then. Nothing is kept free for a step that cannot begin yet.
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

  /// A step that has not begun, with the facts that the path gives it.
  private record Waiting(Step step, Facts inSequence) {}

  /// The calendar length of a valid path, in tenths of weken: at every moment that a step is
  /// finished, what can begin beside what runs begins, in the order of the path.
  long of(List<Step> path) {
    List<Waiting> waiting = waiting(path);
    long week = 0;
    while (!waiting.isEmpty()) {
      while (beginOne(waiting, week)) {}
      if (!waiting.isEmpty()) {
        week = nextEnd(week);
      }
    }
    return planned.stream().mapToLong(Planned::end).max().orElse(0);
  }

  private List<Waiting> waiting(List<Step> path) {
    List<Waiting> waiting = new ArrayList<>();
    Facts inSequence = problem.start();
    for (Step step : path) {
      waiting.add(new Waiting(step, inSequence));
      inSequence = problem.after(inSequence, step);
    }
    return waiting;
  }

  /// What takes no time may let the next begin at the same moment.
  private boolean beginOne(List<Waiting> waiting, long week) {
    Facts then = factsAt(week);
    for (Waiting next : waiting) {
      if (next.step().enrollableIn(then)
          && problem.givesAsMuch(next.step(), then, next.inSequence())
          && fits(next.step(), week)) {
        planned.add(new Planned(next.step(), week, problem.after(then, next.step())));
        return waiting.remove(next);
      }
    }
    return false;
  }

  private long nextEnd(long week) {
    return planned.stream()
        .mapToLong(Planned::end)
        .filter(end -> end > week)
        .min()
        .orElseThrow(() -> new IllegalStateException("er is een stap die nergens past"));
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
