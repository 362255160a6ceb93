package nl.overstap.support.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.opentest4j.TestAbortedException;

/// A script of ours, run by the `node` of this machine. A machine without one skips the tests that
/// need it, and the report of the run says so.
public final class NodeProgram {
  private static final String PROPERTY = "overstap.node";
  private static final List<String> USUAL =
      List.of("/usr/bin/node", "/usr/local/bin/node", "/opt/homebrew/bin/node");

  private NodeProgram() {}

  /// The lines that it prints. What it complains about comes in between.
  public static List<String> run(Path script, String argument)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(executable().toString(), script.toString(), argument)
            .redirectErrorStream(true)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return output.lines().toList();
  }

  private static Path executable() {
    return Stream.of(Stream.ofNullable(System.getProperty(PROPERTY)), USUAL.stream(), onPath())
        .flatMap(paths -> paths)
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(() ->
            new TestAbortedException(
                "no node on this machine; install one or name it with -D" + PROPERTY));
  }

  private static Stream<String> onPath() {
    return Optional.ofNullable(System.getenv("PATH")).stream()
        .flatMap(path -> Stream.of(path.split(java.io.File.pathSeparator)))
        .map(folder -> folder + "/node");
  }
}
