package nl.overstap.catalog.load.table;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/// The CSV files of one source, gzipped or not, within the limits on what they may hold. What
/// cannot be read is reported and gives an empty table that is not complete.
public final class CsvFiles {

  private static final String ZIPPED = ".gz";
  private static final int BUFFER = 1 << 16;

  private final Source source;
  private final List<String> names;
  private final ReadLimits limits;
  private final Report report;
  private long bytesLeft;

  public CsvFiles(Source source, ReadLimits limits, Report report) {
    this(source, source.names(), limits, report);
  }

  private CsvFiles(Source source, List<String> names, ReadLimits limits, Report report) {
    this.source = source;
    this.names = names;
    this.limits = limits;
    this.report = report;
    this.bytesLeft = limits.totalBytes();
  }

  /// The names of all files, sorted.
  public List<String> names() {
    return names;
  }

  /// The same as if this file were not there.
  public CsvFiles without(String file) {
    List<String> others = names.stream().filter(name -> !name.equals(file)).toList();
    return new CsvFiles(source, others, limits, report);
  }

  /// Reads a file row by row: it is never in memory as a whole, only its cells are.
  public Table read(String file) {
    try {
      return stream(file);
    } catch (Source.TooLarge large) {
      return unreadable(file, 0, tooLarge());
    } catch (Source.Unreadable wrong) {
      return unreadable(file, 0, String.valueOf(wrong.getMessage()));
    } catch (Utf8Reader.BadByte bad) {
      return unreadable(
          file, bad.line(), "hier staat een teken dat geen UTF-8 is. Bewaar het bestand als UTF-8");
    } catch (ZipException | EOFException damaged) {
      return unreadable(file, 0, "dit bestand is geen goede gzip. Haal het opnieuw op");
    } catch (IOException failed) {
      return unreadable(file, 0, "dit bestand is niet te lezen. Kijk de rechten en de schijf na");
    }
  }

  private Table stream(String file) throws IOException {
    long limit = Math.min(limits.fileBytes(), bytesLeft);
    try (InputStream in = source.open(file);
        InputStream plain = file.endsWith(ZIPPED) ? new GZIPInputStream(in, BUFFER) : in;
        LimitedStream limited = new LimitedStream(plain, file, limit)) {
      Table table = TableReader.read(file, new Utf8Reader(limited), report);
      bytesLeft -= limited.count();
      return table;
    }
  }

  private String tooLarge() {
    return "dit bestand is te groot. Een bestand is hoogstens %d MB, alles samen hoogstens %d MB"
        .formatted(limits.fileBytes() >> 20, limits.totalBytes() >> 20);
  }

  private Table unreadable(String file, int line, String text) {
    report.error(file, line, text);
    return new Table(file, Map.of(), List.of(), false);
  }
}
