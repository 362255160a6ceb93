package nl.overstap.support.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A part of a document that a program writes while the rest is written otherwise. It stands
/// between two marks that a reader does not see.
///
/// @param document the document
/// @param name of the part
public record DocumentPart(Path document, String name) {

  /// The part as it is, marks included; empty when there is none.
  public String read() throws IOException {
    String text = text();
    int begin = text.indexOf(begin());
    int end = text.indexOf(end());
    return begin < 0 || end < begin ? "" : text.substring(begin, end + end().length()) + "\n";
  }

  /// What it is with this content.
  public String with(String content) {
    return "%s\n\n%s\n\n%s\n".formatted(begin(), content.strip(), end());
  }

  /// Writes the part in the place of what it was, or at the end of the document.
  ///
  /// @param content without marks
  public void write(String content) throws IOException {
    String text = text();
    String part = read();
    String whole =
        part.isEmpty()
            ? (text + "\n" + with(content)).stripLeading()
            : text.replace(part, with(content));
    Files.writeString(document, whole);
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
