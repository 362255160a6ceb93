package nl.overstap.config.version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import nl.overstap.advice.version.NamedVersion;
import nl.overstap.advice.version.VersionInUse;
import nl.overstap.engine.configure.PlanningEngines;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// R21: which versions are in memory, and what happens at a switch.
class HeldVersionsTests {
  private static final VersionProperties TWO =
      new VersionProperties(2, 2, Duration.ZERO, Duration.ofMillis(200));

  private final KeptCatalogues database = new KeptCatalogues();
  private final HeldVersions versions =
      new HeldVersions(database, PlanningEngines.checked(), TWO, served -> {});

  @AfterEach
  void close() {
    versions.close();
  }

  @Test
  void nothingIsServedBeforeTheFirstCatalogue() {
    versions.refresh();

    assertThat(versions.findServed()).isEmpty();
    assertThat(versions.named("proef@1")).isEqualTo(new NamedVersion.NotKept(List.of()));
  }

  @Test
  void anotherServedVersionIsTakenOverAndTheOneBeforeStays() {
    String first = loadAndServe(1);
    String second = loadAndServe(2);

    assertThat(servedKey()).isEqualTo(second);
    assertThat(ready(first).key()).isEqualTo(first);
    assertThat(ready(second).key()).isEqualTo(second);
    assertThat(database.read()).containsExactly(first, second);
  }

  @Test
  void theWayBackReadsNothing() {
    String first = loadAndServe(1);
    String second = loadAndServe(2);

    database.serve(first);
    versions.refresh();

    assertThat(servedKey()).isEqualTo(first);
    assertThat(ready(second).key()).isEqualTo(second);
    assertThat(database.read()).containsExactly(first, second);
  }

  @Test
  void theSameVersionIsNotReadAgain() {
    loadAndServe(1);
    VersionInUse before = versions.findServed().orElseThrow();
    versions.refresh();

    assertThat(versions.findServed()).containsSame(before);
    assertThat(database.read()).hasSize(1);
  }

  @Test
  void aCatalogueThatWasJustStoredIsNotReadBack() {
    String key = database.load(1);
    versions.take(database.get(key));

    assertThat(servedKey()).isEqualTo(key);
    assertThat(database.read()).isEmpty();
  }

  @Test
  void noMoreThanTwoAreHeldAndAKeptOneIsReadWhenItIsNamed() {
    String first = loadAndServe(1);
    String second = loadAndServe(2);
    String third = loadAndServe(3);

    assertThat(versions.keys()).containsExactly(third, second);
    assertThat(ready(first).key()).isEqualTo(first);
    assertThat(versions.keys()).containsExactly(third, first);
    assertThat(database.read()).containsExactly(first, second, third, first);
  }

  @Test
  void aVersionThatIsNotKeptIsAnAnswerThatNamesThoseThatAre() {
    String first = database.load(1);
    String second = loadAndServe(2);

    assertThat(versions.named("proef@9"))
        .isEqualTo(new NamedVersion.NotKept(List.of(first, second)));
  }

  @Test
  void aRequestWaitsSoLongForAVersionAndThenIsToldToComeBack() throws Exception {
    String first = database.load(1);
    loadAndServe(2);
    CountDownLatch slow = new CountDownLatch(1);
    database.whileReading(() -> await(slow));

    NamedVersion early = versions.named(first);
    slow.countDown();

    assertThat(early).isEqualTo(new NamedVersion.Busy());
    Thread.sleep(100);
    assertThat(ready(first).key()).isEqualTo(first);
    assertThat(database.read()).filteredOn(first::equals).hasSize(1);
  }

  @Test
  void whatIsReadIsSaidAndHeldMeanwhile() throws Exception {
    String first = loadAndServe(1);
    String second = database.load(2);
    CountDownLatch reads = new CountDownLatch(1);
    CountDownLatch slow = new CountDownLatch(1);
    database.whileReading(() -> {
      reads.countDown();
      await(slow);
    });

    Thread switching = Thread.ofVirtual().start(versions::refresh);
    reads.await();
    String progress = versions.findProgress().orElseThrow();
    List<String> held = versions.keys();
    slow.countDown();
    switching.join();

    assertThat(progress).contains(second, "gaat het geheugen in", "lezen");
    assertThat(held).containsExactlyInAnyOrder(first, second);
    assertThat(servedKey()).isEqualTo(second);
  }

  @Test
  void whileTheDatabaseIsAwayWhatIsInMemoryGoesOn() {
    String first = loadAndServe(1);
    String second = loadAndServe(2);
    database.goAway();

    assertThatThrownBy(versions::refresh).isInstanceOf(UncheckedIOException.class);

    assertThat(servedKey()).isEqualTo(second);
    assertThat(ready(first).key()).isEqualTo(first);
  }

  @Test
  void aVersionThatIsRemovedWhileItIsReadIsNotServed() {
    String first = loadAndServe(1);
    String second = database.load(2);
    database.whileReading(() -> database.remove(second));

    assertThatThrownBy(versions::refresh).hasMessageContaining("was removed while it was read");

    assertThat(servedKey()).isEqualTo(first);
  }

  @Test
  void whoUsesAVersionKeepsItWhateverIsSwitched() {
    String first = loadAndServe(1);
    VersionInUse mine = versions.findServed().orElseThrow();
    for (int number = 2; number < 6; number++) {
      loadAndServe(number);
    }

    assertThat(versions.keys()).doesNotContain(first);
    assertThat(mine.reader().versie().key()).isEqualTo(first);
    assertThat(mine.reader().readAll().versie().key()).isEqualTo(first);
  }

  /// Loads a version, and lets it be taken over.
  private String loadAndServe(int number) {
    String key = database.load(number);
    versions.refresh();
    return key;
  }

  private String servedKey() {
    return versions.findServed().orElseThrow().key();
  }

  private VersionInUse ready(String key) {
    assertThat(versions.named(key)).isInstanceOf(NamedVersion.Ready.class);
    return ((NamedVersion.Ready) versions.named(key)).version();
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
