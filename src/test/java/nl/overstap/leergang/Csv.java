package nl.overstap.leergang;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// CSV files with a header, in and out.
final class Csv {
  private Csv() {}

  static List<Map<String, String>> read(Path file) {
    try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file)) {
      return reader.stream().map(NamedCsvRecord::getFieldsAsMap).toList();
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }

  static void write(Path file, String header, List<List<String>> rows) {
    try (CsvWriter writer = CsvWriter.builder().build(file)) {
      writer.writeRecord(header.split(",", -1));
      rows.forEach(writer::writeRecord);
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }
}
