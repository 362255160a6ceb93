package nl.overstap.advice.upskillpad;

import java.time.Duration;

/// How long an answer took.
record Stopwatch(long began) {
  static Stopwatch start() {
    return new Stopwatch(System.nanoTime());
  }

  long milliseconds() {
    return Duration.ofNanos(System.nanoTime() - began).toMillis();
  }
}
