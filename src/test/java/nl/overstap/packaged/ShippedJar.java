package nl.overstap.packaged;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.overstap.support.process.ChildProcess;

/// The jar that `mvn verify` has just packaged, run as a user would: `java -jar overstap.jar`.
final class ShippedJar {

  static final Path FILE = Path.of(System.getProperty("overstap.jar", "target/overstap.jar"));

  private ShippedJar() {}

  static ChildProcess run(Path folder, Map<String, String> environment, String... arguments)
      throws IOException {
    // The first compiler is enough for a process of seconds, and halves its start.
    List<String> command =
        new ArrayList<>(List.of("-XX:TieredStopAtLevel=1", "-jar", FILE.toString()));
    command.addAll(List.of(arguments));
    return ChildProcess.java(folder, environment, command);
  }
}
