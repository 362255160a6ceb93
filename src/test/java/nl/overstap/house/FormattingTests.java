package nl.overstap.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.StringWrapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Every Java file looks as google-java-format leaves it.
///
/// `mvn test -Dtest=FormattingTests -Doverstap.formatteer=true` rewrites the files instead.
class FormattingTests {

  private static final boolean REWRITES = Boolean.getBoolean("overstap.formatteer");
  private static final Formatter FORMATTER = new Formatter();

  @Test
  void everyFileIsFormatted() throws Exception {
    List<Path> unformatted = new ArrayList<>();
    for (Path root : List.of(Sources.MAIN, Sources.TEST)) {
      for (Path file : Sources.listFiles(root)) {
        String source = Sources.read(file);
        if (!source.equals(format(source))) {
          unformatted.add(file);
        }
      }
    }
    if (REWRITES) {
      rewrite(unformatted);
    } else {
      assertThat(unformatted)
          .as("run: mvn test -Dtest=FormattingTests -Doverstap.formatteer=true")
          .isEmpty();
    }
  }

  @Test
  void aFileOutOfShapeIsFoundAndMarkdownCommentsStayAsTheyAre() throws Exception {
    String source = "class  A {\n  /// A *list*:\n  ///\n  /// - one\n  int   a;\n}\n";

    assertThat(format(source))
        .isEqualTo("class A {\n  /// A *list*:\n  ///\n  /// - one\n  int a;\n}\n");
  }

  private static void rewrite(List<Path> files) throws IOException, FormatterException {
    for (Path file : files) {
      Files.writeString(file, format(Sources.read(file)));
      System.out.println("Opgemaakt: " + file);
    }
  }

  private static String format(String source) throws FormatterException {
    return StringWrapper.wrap(FORMATTER.formatSourceAndFixImports(source), FORMATTER);
  }
}
