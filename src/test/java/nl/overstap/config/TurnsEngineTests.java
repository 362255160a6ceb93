package nl.overstap.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import nl.overstap.engine.TableCosts;
import nl.overstap.engine.api.CheapestPlanQuestion;
import nl.overstap.engine.api.PlanningEngine;
import nl.overstap.engine.configure.PlanningEngines;
import nl.overstap.engine.graph.LearningGraphBuilder;
import nl.overstap.engine.spi.Budget;
import nl.overstap.engine.spi.Criterion;
import nl.overstap.engine.spi.LearningGraph;
import nl.overstap.engine.spi.Limits;
import org.junit.jupiter.api.Test;

/// However many ask at once, only so many searches go on at the same time, and all get an answer.
class TurnsEngineTests {
  private final AtomicInteger busy = new AtomicInteger();
  private final AtomicInteger most = new AtomicInteger();

  @Test
  void onlySoManySearchesGoOnAtOnceAndAllAreAnswered() throws InterruptedException {
    PlanningEngine engine = new TurnsEngine(slow(), 2);
    CountDownLatch answered = new CountDownLatch(12);
    try (ExecutorService callers = Executors.newFixedThreadPool(12)) {
      IntStream.range(0, 12)
          .forEach(any ->
              callers.submit(() -> {
                engine.cheapestPlan(question());
                answered.countDown();
              }));

      assertThat(answered.await(1, TimeUnit.MINUTES)).isTrue();
    }
    assertThat(most.get()).isEqualTo(2);
  }

  @Test
  void aSearchThatFailsLeavesItsTurnToOthers() {
    AtomicInteger asked = new AtomicInteger();
    PlanningEngine failing =
        proxy(() -> {
          asked.incrementAndGet();
          throw new IllegalStateException("failed");
        });
    PlanningEngine engine = new TurnsEngine(failing, 1);

    for (int search = 0; search < 3; search++) {
      assertThatThrownBy(() -> engine.cheapestPlan(question())).hasMessage("failed");
    }

    assertThat(asked.get()).isEqualTo(3);
  }

  @Test
  void withoutASettingItIsTwiceTheProcessors() {
    int processors = Runtime.getRuntime().availableProcessors();
    assertThat(new PlanningProperties(Duration.ZERO, 0).searchesAtOnce()).isEqualTo(2 * processors);
    assertThat(new PlanningProperties(Duration.ZERO, 3).searchesAtOnce()).isEqualTo(3);
    assertThatThrownBy(() -> new PlanningProperties(Duration.ZERO, -1))
        .hasMessageContaining("tegelijk is -1");
  }

  private PlanningEngine slow() {
    return proxy(() -> {
      most.accumulateAndGet(busy.incrementAndGet(), Math::max);
      try {
        Thread.sleep(20);
      } catch (InterruptedException interrupted) {
        Thread.currentThread().interrupt();
      }
      busy.decrementAndGet();
    });
  }

  /// Does something, and answers as the engine would.
  private static PlanningEngine proxy(Runnable first) {
    PlanningEngine plain = PlanningEngines.plain();
    return (PlanningEngine)
        Proxy.newProxyInstance(
            PlanningEngine.class.getClassLoader(),
            new Class<?>[] {PlanningEngine.class},
            (any, method, arguments) -> {
              first.run();
              return method.invoke(plain, arguments);
            });
  }

  private static CheapestPlanQuestion question() {
    LearningGraph graph = new LearningGraphBuilder().build();
    return new CheapestPlanQuestion(
        graph,
        new TableCosts(graph),
        List.of(),
        List.of(),
        Criterion.DURATION,
        Criterion.COST,
        Limits.NONE,
        Budget.of(Duration.ofSeconds(1)));
  }
}
