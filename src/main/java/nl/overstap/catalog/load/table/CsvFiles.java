package nl.overstap.catalog.load.table;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/// The CSV files of one source, gzipped or not, within the limits on what they may hold. What
/// cannot be read is reported and gives an empty table that is not complete.
public final class CsvFiles {

  private static final String ZIPPED = ".gz";

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

  public Table read(String file) {
    try {
      return TableReader.read(file, Utf8.decode(bytes(file)), report);
    } catch (Source.TooLarge large) {
      return unreadable(file, 0, tooLarge());
    } catch (Source.Unreadable wrong) {
      return unreadable(file, 0, String.valueOf(wrong.getMessage()));
    } catch (IOException failed) {
      return unreadable(file, 0, "dit bestand is niet te lezen. Kijk de rechten en de schijf na");
    } catch (Utf8.BadByte bad) {
      return unreadable(
          file, bad.line(), "hier staat een teken dat geen UTF-8 is. Bewaar het bestand als UTF-8");
    }
  }

  private byte[] bytes(String file) throws IOException {
    long limit = Math.min(limits.fileBytes(), bytesLeft);
    byte[] bytes = source.read(file, limit);
    if (file.endsWith(ZIPPED)) {
      bytes = unzipped(file, bytes, limit);
    }
    bytesLeft -= bytes.length;
    return bytes;
  }

  private static byte[] unzipped(String file, byte[] bytes, long limit) throws IOException {
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      return LimitedRead.all(in, file, limit);
    } catch (ZipException | EOFException damaged) {
      throw new Source.Unreadable("dit bestand is geen goede gzip. Haal het opnieuw op");
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
