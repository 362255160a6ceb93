package nl.overstap.bench.national;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import nl.overstap.catalog.read.zoek.Treffer;
import nl.overstap.catalog.read.zoek.Zoekvraag;

/// Somebody who keeps on searching, as a portal does, while versions are built and switched. Checks
/// that each answer is that of one version, and keeps how long each took.
final class Asker implements AutoCloseable {

  private static final List<String> TEKSTEN =
      List.of(
          "lasser", "zorg", "zorgmedewerker", "programmeren", "timmerman", "lasse", "onderwijs");

  private final AtomicReference<HeldVersion> served;
  private final Thread thread;
  private final List<Long> nanos = new ArrayList<>();
  private final List<String> failures = new ArrayList<>();
  private volatile boolean stopped;

  Asker(AtomicReference<HeldVersion> served) {
    this.served = served;
    this.thread = Thread.ofPlatform().name("vrager").start(this::ask);
  }

  /// What was measured since the last time this was asked, in nanoseconds, ascending.
  synchronized long[] take() {
    long[] taken = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
    nanos.clear();
    return taken;
  }

  synchronized List<String> failures() {
    return List.copyOf(failures);
  }

  /// Zero when nothing was asked.
  static long quantile(long[] ascending, double share) {
    return ascending.length == 0 ? 0 : ascending[(int) (share * (ascending.length - 1))];
  }

  private void ask() {
    List<List<String>> expected = TEKSTEN.stream().map(this::zoek).toList();
    for (int i = 0; !stopped; i = (i + 1) % TEKSTEN.size()) {
      long began = System.nanoTime();
      List<String> found = zoek(TEKSTEN.get(i));
      note(System.nanoTime() - began, found.equals(expected.get(i)) ? "" : TEKSTEN.get(i));
    }
  }

  private List<String> zoek(String tekst) {
    HeldVersion version = served.get();
    return version.index().zoek(new Zoekvraag(tekst, Set.of(), 10, 0)).items().stream()
        .map(Treffer::id)
        .toList();
  }

  private synchronized void note(long took, String failure) {
    nanos.add(took);
    if (!failure.isEmpty()) {
      failures.add(failure);
    }
  }

  @Override
  public void close() {
    stopped = true;
    try {
      thread.join();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
