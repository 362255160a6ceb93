package nl.overstap.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Parameter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// The settings in the document about the API are those that the code reads, with their defaults.
class ApiDocumentTests {
  private static final List<String> SETTINGS =
      List.of(
          "nl.overstap.graphql.request.Grenzen",
          "nl.overstap.web.endpoint.CachePolicy",
          "nl.overstap.web.document.DocumentProperties");

  @Test
  void everySettingIsInATableWithItsDefaultAndNoOther() throws ClassNotFoundException {
    Map<String, String> read = new LinkedHashMap<>();
    for (String type : SETTINGS) {
      read.putAll(settings(Class.forName(type)));
    }

    assertThat(tables()).containsExactlyInAnyOrderEntriesOf(read);
  }

  private static Map<String, String> settings(Class<?> type) {
    String prefix = type.getAnnotation(ConfigurationProperties.class).value();
    Map<String, String> settings = new LinkedHashMap<>();
    for (Parameter setting : type.getDeclaredConstructors()[0].getParameters()) {
      String value = setting.getAnnotation(DefaultValue.class).value()[0];
      settings.put(prefix + "." + setting.getName(), value);
    }
    return settings;
  }

  private static Map<String, String> tables() {
    Map<String, String> tables = new LinkedHashMap<>();
    MarkdownFile.read("docs/api.md").rows(3).stream()
        .filter(row -> row.getFirst().startsWith("`overstap."))
        .forEach(row ->
            tables.put(
                MarkdownFile.codes(row.getFirst()).getFirst(),
                Stream.concat(MarkdownFile.codes(row.get(1)).stream(), Stream.of(""))
                    .findFirst()
                    .orElseThrow()));
    return tables;
  }
}
