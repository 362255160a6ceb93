package nl.overstap.support.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/// Copies of a download of ESCO in which something is missing, as in a next version of it.
public final class EscoCopy {
  private EscoCopy() {}

  /// Copies all files but the records that name one of these.
  public static void without(Collection<String> uris, Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString();
        try (OutputStream out = zipped(name, Files.newOutputStream(to.resolve(name)))) {
          out.write(without(uris, text(name, file)).getBytes(StandardCharsets.UTF_8));
        }
      }
    }
  }

  private static OutputStream zipped(String name, OutputStream out) throws IOException {
    return name.endsWith(".gz") ? new GZIPOutputStream(out) : out;
  }

  private static String text(String name, Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file);
        InputStream plain = name.endsWith(".gz") ? new GZIPInputStream(in) : in) {
      return new String(plain.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /// A record goes on while a quote is open.
  private static String without(Collection<String> uris, String csv) {
    StringBuilder kept = new StringBuilder();
    StringBuilder row = new StringBuilder();
    boolean open = false;
    for (String line : csv.split("(?<=\n)")) {
      row.append(line);
      open ^= line.chars().filter(c -> c == '"').count() % 2 == 1;
      if (!open) {
        if (uris.stream().noneMatch(uri -> row.indexOf(uri) >= 0)) {
          kept.append(row);
        }
        row.setLength(0);
      }
    }
    return kept.toString();
  }
}
