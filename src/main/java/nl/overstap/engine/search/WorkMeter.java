package nl.overstap.engine.search;

import nl.overstap.engine.api.CheapestPlanOutcome.Reason;
import nl.overstap.engine.spi.Budget;
import org.jspecify.annotations.Nullable;

/// Counts the work of one question, or of many that share a budget, and says when to stop. Work
/// decides, so that an answer does not depend on the machine; the clock and the caller are asked
/// every [#CHECK_EVERY] units. Its clock starts when it is made. Says what may be kept as well. Not
/// for more than one thread.
public final class WorkMeter {
  /// About 50 microseconds of work.
  private static final long CHECK_EVERY = 4096;

  private final Budget budget;
  private final long deadline;
  private long done;
  private long nextCheck;
  private long allowedUpTo = Long.MAX_VALUE;
  private @Nullable Reason stopped;

  /// Why the search at hand was given up.
  private @Nullable Reason givenUp;

  private final MemoryShares memory;

  public WorkMeter(Budget budget) {
    this.budget = budget;
    this.memory = new MemoryShares(budget.memory());
    long now = System.nanoTime();
    long nanos = saturatedNanos(budget);
    this.deadline = now + Math.min(nanos, Long.MAX_VALUE / 2);
  }

  private static long saturatedNanos(Budget budget) {
    try {
      return budget.atMost().toNanos();
    } catch (ArithmeticException tooLong) {
      return Long.MAX_VALUE;
    }
  }

  /// Adds work; answers whether the search must stop now.
  public boolean spend(long units) {
    done += units;
    if (done >= nextCheck) {
      check();
    }
    return isStopped();
  }

  public boolean isStopped() {
    return stopped != null || givenUp != null || done > allowedUpTo;
  }

  /// What the question may keep.
  public MemoryShares memory() {
    return memory;
  }

  /// Stops the search at hand, which would have to keep more than it may; not the searches after
  /// it.
  public void giveUp() {
    givenUp = Reason.MEMORY;
  }

  public boolean isGivenUp() {
    return givenUp != null;
  }

  /// A search begins anew, whatever became of the one before.
  public void forgive() {
    givenUp = null;
  }

  /// From now on stops after so much more work too, unless it had to stop earlier already; answers
  /// what [#widen] needs to end that.
  public long narrow(long moreWork) {
    long before = allowedUpTo;
    long room = Long.MAX_VALUE - done;
    allowedUpTo = Math.min(before, done + Math.min(room, Math.max(0, moreWork)));
    return before;
  }

  /// Ends what [#narrow] began.
  public void widen(long before) {
    allowedUpTo = before;
  }

  /// Work done since the meter was made.
  public long done() {
    return done;
  }

  /// Work that may still be done, at least 0.
  public long left() {
    return stopped != null ? 0 : Math.max(0, Math.min(budget.work(), allowedUpTo) - done);
  }

  /// Why the search stopped; only after it did.
  public Reason reason() {
    if (stopped != null) {
      return stopped;
    }
    return givenUp != null ? givenUp : Reason.WORK;
  }

  private void check() {
    long left = Math.max(0, budget.work() - done);
    nextCheck = done + (left < CHECK_EVERY ? left + 1 : CHECK_EVERY);
    if (stopped != null) {
      return;
    }
    if (done > budget.work()) {
      stopped = Reason.WORK;
    } else if (budget.cancelled().getAsBoolean()) {
      stopped = Reason.CANCELLED;
    } else if (System.nanoTime() - deadline > 0) {
      stopped = Reason.CLOCK;
    }
  }
}
