package nl.overstap.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import nl.overstap.engine.api.CheapestPlanOutcome;
import nl.overstap.engine.api.CheapestPlanOutcome.Found;
import nl.overstap.engine.api.CheapestPlanQuestion;
import nl.overstap.engine.check.CertificateChecker;
import nl.overstap.engine.check.PlanChecker;
import nl.overstap.engine.configure.PlanningEngines;
import nl.overstap.engine.spi.Budget;
import nl.overstap.support.process.ChildProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// No question takes more than its budget of memory, whatever is asked; and what it keeps does not
/// grow with the nodes it visits.
class MemoryTests {
  private static final Duration LONG = Duration.ofMinutes(2);

  /// The catalogues, the classes of Java and what a thread leaves behind take some twenty
  /// megabytes.
  private static final int HEAP_MEGABYTES = 64;

  private static final int MEMORY_MEGABYTES = 16;

  @Test
  void everyHardQuestionIsAnsweredWithASmallHeap(@TempDir Path folder) throws Exception {
    List<String> arguments =
        List.of(
            "-Xmx%dm".formatted(HEAP_MEGABYTES),
            "-XX:+UseSerialGC",
            SmallHeap.class.getName(),
            "30000000",
            String.valueOf(MEMORY_MEGABYTES));

    try (ChildProcess process = start(folder, arguments)) {
      int exit = process.awaitExit(LONG);

      process.lines().forEach(System.out::println);
      assertThat(process.lines()).last().isEqualTo(SmallHeap.END);
      assertThat(exit).isZero();
    }
  }

  private static ChildProcess start(Path folder, List<String> arguments) throws IOException {
    return ChildProcess.java(
        folder, Map.of("CLASSPATH", ChildProcess.joined(ChildProcess.classPath())), arguments);
  }

  @ParameterizedTest
  @EnumSource
  void howeverLittleMayBeKeptTheAnswerHolds(HardCatalogue catalogue) {
    for (long kilobytes : new long[] {0, 50, 400, 3_000}) {
      Budget budget = Budget.of(20_000_000, LONG).keeping(kilobytes << 10);
      CheapestPlanQuestion question = catalogue.question(budget);

      CheapestPlanOutcome outcome = PlanningEngines.plain().cheapestPlan(question);

      assertThat(outcome).as("with %d kB", kilobytes).isInstanceOf(Found.class);
      assertThat(PlanChecker.violations(question, outcome)).isEmpty();
      assertThat(((Found) outcome).optimal()).isFalse();
    }
  }

  /// A quarter of what a thread of a web server has by itself; the tree goes a hundred deep here,
  /// and never more than five hundred.
  private static final long SMALL_STACK = 256 << 10;

  @Test
  void aDeepTreeOverflowsNoStack() throws InterruptedException {
    CheapestPlanQuestion question = HardCatalogue.DEEP.question(Budget.of(70_000_000, LONG));
    AtomicReference<Object> came = new AtomicReference<>();
    Runnable search =
        () -> {
          CheapestPlanOutcome outcome = PlanningEngines.checked().cheapestPlan(question);
          came.set(CertificateChecker.violations(question, outcome));
        };
    Thread thread = new Thread(null, search, "small stack", SMALL_STACK);
    thread.setUncaughtExceptionHandler((any, problem) -> came.set(problem));

    thread.start();
    thread.join();

    assertThat(came.get()).isEqualTo(List.of());
  }

  /// A node takes tens of thousands of units of work, and the arrays of a node hold tens of
  /// thousands of bytes.
  private static final double MOST_BYTES_PER_UNIT = 0.1;

  @Test
  void branchingAllocatesNextToNothing() {
    branch(20_000_000);
    long few = allocatedBy(100_000_000);
    long more = allocatedBy(160_000_000);

    double each = (more - few) / 60_000_000.0;

    System.out.printf("branching allocates %.4f bytes per unit of work%n", each);
    assertThat(each).isLessThan(MOST_BYTES_PER_UNIT);
  }

  private static long allocatedBy(long work) {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadAllocatedBytes();
    branch(work);
    return threads.getCurrentThreadAllocatedBytes() - before;
  }

  /// With so little room that the tree is soon no longer kept.
  private static void branch(long work) {
    AtomicLong looks = new AtomicLong();
    Budget budget = new Budget(work, LONG, () -> looks.incrementAndGet() < 0, 24 << 20);
    PlanningEngines.plain().cheapestPlan(HardCatalogue.COVER.question(budget));
    assertThat(looks.get()).as("until the work was used up").isGreaterThan(work / 20_000);
  }
}
