package nl.overstap.catalog.load;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.overstap.catalog.Spelling;
import nl.overstap.catalog.load.esco.EscoFile;
import nl.overstap.catalog.load.file.Formats;
import nl.overstap.catalog.load.finding.Findings;
import nl.overstap.catalog.load.row.FileFormat;
import nl.overstap.catalog.load.table.CsvFiles;
import nl.overstap.catalog.load.table.Table;

/// Reads all files of our own format into tables, and reports those that cannot be read and those
/// that are not known.
final class Tables {

  private Tables() {}

  /// By format, in the order of [Formats#ALL]; a file that could not be read at all is an empty
  /// table that is not complete. Files of an ESCO download are for others to read.
  static Map<FileFormat<?>, Table> readAll(CsvFiles files, Findings findings, Progress progress) {
    List<String> names = files.names();
    names.stream().filter(Tables::isUnknown).forEach(name -> warnUnknown(name, findings));
    List<FileFormat<?>> present =
        Formats.ALL.stream().filter(format -> names.contains(format.file())).toList();
    Map<FileFormat<?>, Table> tables = new LinkedHashMap<>();
    for (FileFormat<?> format : present) {
      tables.put(format, HeaderCheck.check(format, files.read(format.file()), findings));
      progress.advance("lezen", tables.size(), present.size());
    }
    return tables;
  }

  private static boolean isUnknown(String name) {
    return !Formats.isKnown(name)
        && !name.endsWith(".md")
        && !name.equals(EscoPart.FOLDER)
        && EscoFile.find(name).isEmpty();
  }

  private static void warnUnknown(String name, Findings findings) {
    String advice =
        Spelling.findNearest(name, Formats.ALL.stream().map(FileFormat::file).toList())
            .map(near -> ". Misschien bedoel je " + near)
            .orElse("");
    findings.warning(name, 0, "dit bestand kennen we niet, het telt niet mee" + advice);
  }
}
