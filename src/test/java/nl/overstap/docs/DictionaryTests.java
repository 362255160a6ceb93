package nl.overstap.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The dictionary names types that are there.
class DictionaryTests {
  private static final String SOURCES = "src/main/java/";
  private static final Pattern TYPE = Pattern.compile("\\[`(\\w+)`]\\(([^)]+)\\)");

  private final MarkdownFile dictionary = MarkdownFile.read("docs/dictionary.md");

  @Test
  void everyJavaTypeExistsAndItsLinkLeadsToIt() throws ClassNotFoundException {
    List<String> cells = terms().map(row -> row.get(6)).toList();
    assertThat(cells).hasSizeGreaterThan(30);
    for (String cell : cells) {
      Matcher type = TYPE.matcher(cell);
      assertThat(type.matches()).as("%s is one link to a type", cell).isTrue();
      String file = dictionary.target(type.group(2)).toString();
      String name = file.replace(SOURCES, "").replace(".java", "").replace('/', '.');

      assertThat(Class.forName(name).getSimpleName()).isEqualTo(type.group(1));
    }
  }

  @Test
  void noTermIsExplainedTwice() {
    assertThat(terms().map(List::getFirst)).doesNotHaveDuplicates();
  }

  private Stream<List<String>> terms() {
    return dictionary.rows(8).stream().filter(row -> !row.getFirst().equals("Dutch"));
  }
}
