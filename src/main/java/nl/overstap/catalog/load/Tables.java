package nl.overstap.catalog.load;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.overstap.catalog.Spelling;

/// Reads all known files of a source into tables, and reports those that cannot be read and those
/// that are not known.
final class Tables {

  private final Source source;
  private final Findings findings;
  private final ReadLimits limits;
  private long bytesLeft;

  private Tables(Source source, Findings findings, ReadLimits limits) {
    this.source = source;
    this.findings = findings;
    this.limits = limits;
    this.bytesLeft = limits.totalBytes();
  }

  /// By format, in the order of [Formats#ALL]; a file that could not be read at all is an empty
  /// table that is not complete.
  static Map<FileFormat<?>, Table> readAll(
      Source source, Findings findings, ReadLimits limits, Progress progress) {
    return new Tables(source, findings, limits).readAll(progress);
  }

  private Map<FileFormat<?>, Table> readAll(Progress progress) {
    List<String> names = source.names();
    names.stream().filter(name -> !Formats.isKnown(name)).forEach(this::warnUnknown);
    List<FileFormat<?>> present =
        Formats.ALL.stream().filter(format -> names.contains(format.file())).toList();
    Map<FileFormat<?>, Table> tables = new LinkedHashMap<>();
    for (FileFormat<?> format : present) {
      tables.put(format, read(format));
      progress.advance("lezen", tables.size(), present.size());
    }
    return tables;
  }

  private Table read(FileFormat<?> format) {
    String file = format.file();
    try {
      byte[] bytes = source.read(file, Math.min(limits.fileBytes(), bytesLeft));
      bytesLeft -= bytes.length;
      Table table = TableReader.read(file, Utf8.decode(bytes), findings);
      return HeaderCheck.check(format, table, findings);
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

  private String tooLarge() {
    return "dit bestand is te groot. Een bestand is hoogstens %d MB, alles samen hoogstens %d MB"
        .formatted(limits.fileBytes() >> 20, limits.totalBytes() >> 20);
  }

  private Table unreadable(String file, int line, String text) {
    findings.error(file, line, text);
    return new Table(file, Map.of(), List.of(), false);
  }

  private void warnUnknown(String name) {
    if (!name.endsWith(".md")) {
      String advice =
          Spelling.findNearest(name, Formats.ALL.stream().map(FileFormat::file).toList())
              .map(near -> ". Misschien bedoel je " + near)
              .orElse("");
      findings.warning(name, 0, "dit bestand kennen we niet, het telt niet mee" + advice);
    }
  }
}
