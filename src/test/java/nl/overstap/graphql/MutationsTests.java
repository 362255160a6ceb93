package nl.overstap.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.overstap.graphql.toegang.Aanvrager;
import nl.overstap.support.toegang.Gevallen;
import nl.overstap.support.toegang.Mutatie;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Every mutation of the schema, asked by everybody: only who may gets past the rule.
class MutationsTests {
  private static final Pattern ROW =
      Pattern.compile("^\\| `(\\w+)` \\| ([A-Z, ]+?) \\|", Pattern.MULTILINE);

  private static final ApiUnderTest TEST = new ApiUnderTest();

  @AfterAll
  static void close() {
    TEST.close();
  }

  @TestFactory
  Stream<DynamicTest> onlyWhoMayGetsThrough() {
    return Mutatie.listAll(TEST.api().schema()).stream()
        .flatMap(mutatie ->
            Gevallen.aanvragers().entrySet().stream()
                .map(who ->
                    dynamicTest(
                        mutatie.naam() + " door " + who.getKey(),
                        () ->
                            assertThat(ask(mutatie, who.getValue()))
                                .isEqualTo(Gevallen.uitkomst(mutatie, who.getValue())))));
  }

  @Test
  void theTableForTheSecurityOfficerIsWhatTheSchemaSays() throws IOException {
    Map<String, String> schema = new TreeMap<>();
    Mutatie.listAll(TEST.api().schema())
        .forEach(mutatie ->
            schema.put(
                mutatie.naam(),
                mutatie.rollen().stream()
                    .sorted()
                    .map(Enum::name)
                    .collect(Collectors.joining(", "))));

    assertThat(table()).isEqualTo(schema);
  }

  private static String ask(Mutatie mutatie, Aanvrager aanvrager) {
    return TEST.api().execute(aanvrager, mutatie.document(), Map.of()).errors().stream()
        .map(error -> String.valueOf(Objects.requireNonNull(error.getExtensions()).get("code")))
        .filter(List.of("NIET_INGELOGD", "GEEN_TOEGANG", "VRAAG_PAST_NIET")::contains)
        .findFirst()
        .orElse("mag");
  }

  private static Map<String, String> table() throws IOException {
    Map<String, String> rows = new TreeMap<>();
    ROW.matcher(Files.readString(Path.of("docs/security.md")))
        .results()
        .forEach(row -> rows.put(row.group(1), row.group(2)));
    return rows;
  }
}
