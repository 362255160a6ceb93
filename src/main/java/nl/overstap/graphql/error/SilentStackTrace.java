package nl.overstap.graphql.error;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Where something broke, without the messages, which may hold what a person typed.
final class SilentStackTrace {
  private static final int MAX_CAUSES = 10;

  private SilentStackTrace() {}

  static String of(Throwable problem) {
    return Stream.iterate(problem, cause -> cause != null, Throwable::getCause)
        .limit(MAX_CAUSES)
        .map(SilentStackTrace::frames)
        .collect(Collectors.joining("\nCaused by: ", "\n", ""));
  }

  private static String frames(Throwable problem) {
    return Arrays.stream(problem.getStackTrace())
        .map(frame -> "\n\tat " + frame)
        .collect(Collectors.joining("", problem.getClass().getName(), ""));
  }
}
