package nl.overstap.support.process;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A second Java process that a test starts, listens to and stops.
public final class ChildProcess implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private final Process process;
  private final List<String> lines = new CopyOnWriteArrayList<>();
  private final Thread reader;

  private ChildProcess(Process process) {
    this.process = process;
    this.reader = Thread.ofVirtual().start(this::readLines);
  }

  /// Runs `java` of this very JDK.
  ///
  /// @param folder where it runs
  /// @param environment variables on top of those of this process
  /// @param arguments everything after `java`
  public static ChildProcess java(
      Path folder, Map<String, String> environment, List<String> arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(arguments);
    var builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
    builder.environment().keySet().removeIf(name -> name.contains("NEO4J"));
    builder.environment().putAll(environment);
    return new ChildProcess(builder.start());
  }

  /// The class path of this process, as a process in another folder can use it.
  public static List<Path> classPath() {
    String path =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    return Stream.of(path.split(File.pathSeparator))
        .map(entry -> Path.of(entry).toAbsolutePath())
        .toList();
  }

  /// As the variable CLASSPATH wants it.
  public static String joined(List<Path> classPath) {
    return classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
  }

  /// Waits for a line and returns what the first group of the pattern matched in it.
  public String await(String pattern) throws InterruptedException {
    return await(pattern, PATIENCE);
  }

  /// The same, with so much patience.
  public String await(String pattern, Duration patience) throws InterruptedException {
    Pattern wanted = Pattern.compile(pattern);
    long end = System.nanoTime() + patience.toNanos();
    while (System.nanoTime() < end) {
      boolean ended = !process.isAlive();
      if (ended) {
        reader.join();
      }
      List<MatchResult> found =
          lines.stream().flatMap(line -> wanted.matcher(line).results()).toList();
      if (!found.isEmpty()) {
        return found.getFirst().group(1);
      }
      if (ended) {
        break;
      }
      Thread.sleep(50);
    }
    throw new AssertionError("No line matches " + pattern + " in:\n" + output());
  }

  /// Waits for the end and returns the exit code.
  public int awaitExit() throws InterruptedException {
    return awaitExit(PATIENCE);
  }

  /// The same, with so much patience.
  public int awaitExit(Duration patience) throws InterruptedException {
    if (!process.waitFor(patience.toSeconds(), TimeUnit.SECONDS)) {
      throw new AssertionError("Still running:\n" + output());
    }
    reader.join();
    return process.exitValue();
  }

  /// Its number on this machine.
  public long pid() {
    return process.pid();
  }

  /// What it has printed so far, on both streams.
  public List<String> lines() {
    return List.copyOf(lines);
  }

  /// Ends it at once, without asking.
  public void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  /// Asks it to stop, as an orchestrator would, and waits.
  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(30, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException interrupted) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }

  private String output() {
    return String.join("\n", lines);
  }

  private void readLines() {
    try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
      output.lines().forEach(lines::add);
    } catch (IOException | UncheckedIOException closed) {
      lines.add(closed.toString());
    }
  }
}
