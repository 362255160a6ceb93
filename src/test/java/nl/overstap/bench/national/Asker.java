package nl.overstap.bench.national;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Somebody who keeps on searching over HTTP, as a portal does, while versions are loaded and
/// switched. Keeps how long each answer took, and each that was not one or that differs from
/// before.
final class Asker implements AutoCloseable {

  private static final String QUESTION =
      "query($t: String!) { catalogus { catalogusversie }"
          + " zoek(tekst: $t, first: 5) { totalCount edges { delen { tekst } } } }";

  private final Api api;
  private final Thread thread;
  private final List<Long> nanos = new ArrayList<>();
  private final List<Long> atSwitch = new ArrayList<>();
  private final List<String> failures = new ArrayList<>();
  private final Map<String, String> answers = new HashMap<>();
  private volatile String served = "";
  private volatile boolean stopped;

  Asker(Api api) {
    this.api = api;
    this.thread = Thread.ofPlatform().name("vrager").start(this::ask);
  }

  /// What was measured since the last time this was asked.
  synchronized Times take() {
    Times taken = Times.of(nanos);
    nanos.clear();
    return taken;
  }

  /// Of these, the answers just before and just after another version came.
  synchronized Times takeAtSwitch() {
    Times taken = Times.of(atSwitch);
    atSwitch.clear();
    return taken;
  }

  synchronized List<String> failures() {
    return List.copyOf(failures);
  }

  /// Waits until answers come from this version.
  void awaitVersion(String key) throws InterruptedException {
    while (!served.equals(key) && thread.isAlive()) {
      Thread.sleep(2);
    }
  }

  private void ask() {
    for (int i = 0; !stopped; i = (i + 1) % Questions.TEKSTEN.size()) {
      Api.Answer answer = api.ask(QUESTION, Map.of("t", Questions.TEKSTEN.get(i)));
      String before = served;
      served = answer.data().at("/catalogus/catalogusversie").asString(before);
      if (!served.equals(before)) {
        noteSwitch(answer.nanos());
      }
      note(answer.nanos(), answer.failure().isEmpty() ? compare(i, answer) : answer.failure());
    }
  }

  /// The last answer of the old version and the first of the new one.
  private synchronized void noteSwitch(long first) {
    if (!nanos.isEmpty()) {
      atSwitch.add(nanos.getLast());
    }
    atSwitch.add(first);
  }

  /// The same question to the same version has the same answer.
  private String compare(int question, Api.Answer answer) {
    String now = answer.data().at("/zoek").toString();
    String before = answers.putIfAbsent(served + " " + question, now);
    return before == null || before.equals(now) ? "" : before + " became " + now;
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
