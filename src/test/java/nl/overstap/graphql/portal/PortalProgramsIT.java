package nl.overstap.graphql.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javax.tools.ToolProvider;
import nl.overstap.support.database.ServiceTest;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The programs of the guide, run as they are printed against the real service: only the address is
/// another.
@ServiceTest
class PortalProgramsIT {
  @LocalServerPort private int port;

  static List<PortalQuestion> questions() {
    return PortalQuestion.all();
  }

  @ParameterizedTest
  @MethodSource("questions")
  void curlGetsThePrintedAnswer(PortalQuestion question) throws Exception {
    assumeThat(isInstalled("curl")).isTrue();

    String answer = run("bash", "-c", here(Programs.curl(question)));

    assertThat(data(answer)).isEqualTo(data(question.answer()));
  }

  @ParameterizedTest
  @MethodSource("questions")
  void javaScriptGetsThePrintedAnswer(PortalQuestion question) throws Exception {
    assumeThat(isInstalled("node")).isTrue();

    String answer =
        run("node", "--input-type=module", "--eval", here(Programs.javaScript(question)));

    // In JavaScript 0.0 is 0.
    assertThat(inNumbers(JsonMapper.shared().readTree(answer)))
        .isEqualTo(inNumbers(data(question.answer())));
  }

  @ParameterizedTest
  @MethodSource("questions")
  void javaGetsThePrintedAnswer(PortalQuestion question, @TempDir Path folder) throws Exception {
    Path source = folder.resolve("Vraag.java");
    Files.writeString(source, here(Programs.java(question)));
    int result =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, "-d", folder.toString(), source.toString());
    assertThat(result).isZero();

    assertThat(data(printedBy(folder))).isEqualTo(data(question.answer()));
  }

  /// What `java Vraag.java` would print.
  private static String printedBy(Path folder) throws Exception {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintStream console = System.out;
    try (var loader = new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
      var program = loader.loadClass("Vraag").getDeclaredConstructor();
      program.setAccessible(true);
      Object vraag = program.newInstance();
      var main = vraag.getClass().getDeclaredMethod("main");
      main.setAccessible(true);
      System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
      main.invoke(vraag);
    } finally {
      System.setOut(console);
    }
    return printed.toString(StandardCharsets.UTF_8);
  }

  private String here(String program) {
    return program.replace(Programs.ADDRESS, "http://localhost:" + port);
  }

  private static JsonNode data(String answer) {
    JsonNode whole = JsonMapper.shared().readTree(answer);
    assertThat(whole.has("errors")).as(answer).isFalse();
    return whole.get("data");
  }

  /// As plain values, in which a number is a number.
  private static Object inNumbers(JsonNode node) {
    return switch (node) {
      case ObjectNode object ->
          object.properties().stream()
              .collect(
                  LinkedHashMap::new,
                  (map, entry) -> map.put(entry.getKey(), inNumbers(entry.getValue())),
                  Map::putAll);
      case ArrayNode array -> array.valueStream().map(PortalProgramsIT::inNumbers).toList();
      default -> node.isNumber() ? node.asDouble() : node.asString();
    };
  }

  private static boolean isInstalled(String program) throws InterruptedException {
    try {
      Process process =
          new ProcessBuilder(program, "--version")
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      return process.waitFor(30, TimeUnit.SECONDS) && process.exitValue() == 0;
    } catch (IOException notThere) {
      return false;
    }
  }

  private static String run(String... command) throws Exception {
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    process.getOutputStream().close();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isZero();
    return printed;
  }
}
