package nl.overstap.bench.national;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.overstap.support.process.ChildProcess;

/// Loads a catalogue with the command, as the README says, and measures from what it prints.
final class LoadRun {

  private static final Duration PATIENCE = Duration.ofMinutes(60);

  private static final Pattern LAST =
      Pattern.compile("(\\d+) van \\1 rijen geladen, (\\d+) per seconde");

  private LoadRun() {}

  /// Gives the key of the version.
  static String load(Overstap overstap, Path catalogue, String name, Measures measures)
      throws IOException, InterruptedException {
    long began = System.nanoTime();
    try (ChildProcess laad = overstap.run("laad", catalogue.toString())) {
      laad.await("(geen fouten)", PATIENCE);
      measures.putMillis(name + ".lezen.ms", began);
      if (laad.awaitExit(PATIENCE) != 0) {
        throw new IllegalStateException(String.join("\n", laad.lines()));
      }
      measures.putMillis(name + ".laden.ms", began);
      Matcher last =
          laad.lines().stream()
              .map(LAST::matcher)
              .filter(Matcher::find)
              .findFirst()
              .orElseThrow(() -> new IllegalStateException(String.join("\n", laad.lines())));
      measures.put(name + ".rijen", Long.parseLong(last.group(1)));
      measures.put(name + ".persec", Long.parseLong(last.group(2)));
      measures.put(
          name + ".regels", laad.lines().stream().filter(line -> line.contains("nog ")).count());
      return laad.await("Catalogus (\\S+) is geladen", PATIENCE);
    }
  }
}
