package nl.overstap.bench.national;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.overstap.OverstapApplication;
import nl.overstap.support.database.SecondNeo4j;
import nl.overstap.support.process.ChildProcess;

/// Overstap in a process of its own, on a Neo4j in another: a command, or the service.
///
/// @param heapMegabytes what the process gets
record Overstap(SecondNeo4j neo4j, Path folder, int heapMegabytes) {

  ChildProcess run(String... arguments) throws IOException {
    List<String> java = new ArrayList<>();
    java.add("-Xmx" + heapMegabytes + "m");
    java.add("--enable-native-access=ALL-UNNAMED");
    java.add("--sun-misc-unsafe-memory-access=allow");
    java.add(OverstapApplication.class.getName());
    java.addAll(List.of(arguments));
    return ChildProcess.java(folder, environment(), java);
  }

  ChildProcess serve() throws IOException {
    return run(
        "--server.port=0",
        "--overstap.toegang.sleutel=" + folder.resolve("sleutel"),
        "--overstap.tempo.per-minuut=1000000000",
        "--overstap.versies.peiling=1s");
  }

  private Map<String, String> environment() {
    return Map.of(
        "CLASSPATH",
        ChildProcess.joined(ChildProcess.classPath()),
        "NEO4J_URI",
        neo4j.uri().toString(),
        "NEO4J_USERNAME",
        SecondNeo4j.USER,
        "NEO4J_PASSWORD",
        SecondNeo4j.PASSWORD);
  }
}
