package nl.overstap.catalog.generate;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/// One CSV file while it is written, row by row. Failures of the disk come as UncheckedIOException.
final class CsvSheet implements AutoCloseable {

  private final CsvWriter writer;
  private final int width;

  CsvSheet(Path file, String... header) {
    this.width = header.length;
    try {
      this.writer = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(file);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    writer.writeRecord(header);
  }

  /// The values as text, in the order of the header.
  void row(Object... values) {
    if (values.length != width) {
      throw new IllegalArgumentException(values.length + " cells where there are " + width);
    }
    String[] cells = new String[width];
    for (int at = 0; at < width; at++) {
      cells[at] = values[at].toString();
    }
    writer.writeRecord(cells);
  }

  @Override
  public void close() {
    try {
      writer.close();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
