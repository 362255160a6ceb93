package nl.overstap.bench.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A part of a document that one program writes while another writes the rest. It stands between
/// two marks that a reader does not see, at the end.
///
/// @param document the document
/// @param name of the part
public record ReportPart(Path document, String name) {

  /// The part as it is, marks included; empty when there is none.
  public String read() throws IOException {
    String text = text();
    int begin = text.indexOf(begin());
    int end = text.indexOf(end());
    return begin < 0 || end < begin ? "" : text.substring(begin, end + end().length()) + "\n";
  }

  /// Writes the part in the place of what it was.
  ///
  /// @param content without marks
  public void write(String content) throws IOException {
    String part = read();
    String rest = part.isEmpty() ? text() : text().replace(part, "");
    Files.writeString(
        document,
        "%s%n%s%n%n%s%n%s%n"
            .formatted(rest.stripTrailing() + "\n", begin(), content.strip(), end())
            .stripLeading());
  }

  private String text() throws IOException {
    return Files.exists(document) ? Files.readString(document) : "";
  }

  private String begin() {
    return "<!-- " + name + " -->";
  }

  private String end() {
    return "<!-- /" + name + " -->";
  }
}
