package nl.overstap.bench.measure;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Says how far a run is, and keeps what was found wrong. One failure fails the run.
public final class Journal {
  private final List<String> failures = new ArrayList<>();
  private final long begin = System.nanoTime();
  private final double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
  private int agreements;

  /// Prints a line with the seconds since the beginning.
  public void say(String text) {
    System.out.printf(Locale.ROOT, "%6.1f s  %s%n", (System.nanoTime() - begin) / 1e9, text);
  }

  /// Notes what is wrong with an answer; nothing for an empty list.
  public void fail(String where, List<String> wrongs) {
    for (String wrong : wrongs) {
      failures.add(where + ": " + wrong);
      say("WRONG " + failures.getLast());
    }
  }

  /// Two solvers have both proven this value.
  public void agree(String where, String who, long value, String other, long otherValue) {
    if (value == otherValue) {
      agreements++;
    } else {
      fail(where, List.of("%s has proven %d, %s %d".formatted(who, value, other, otherValue)));
    }
  }

  public List<String> failures() {
    return List.copyOf(failures);
  }

  /// How many times two solvers, or a solver and a publication, came to the same proven value.
  public int agreements() {
    return agreements;
  }

  /// How many tasks the machine was busy with at the beginning; negative where that is not known.
  public double load() {
    return load;
  }

  /// Seconds since the beginning.
  public double seconds() {
    return (System.nanoTime() - begin) / 1e9;
  }
}
