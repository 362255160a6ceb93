package nl.overstap.catalog.load;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.overstap.catalog.load.esco.EscoSource;
import nl.overstap.catalog.load.esco.OwnTable;
import nl.overstap.catalog.load.file.Formats;
import nl.overstap.catalog.load.finding.Findings;
import nl.overstap.catalog.load.row.FileFormat;
import nl.overstap.catalog.load.table.CsvFiles;
import nl.overstap.catalog.load.table.ReadLimits;
import nl.overstap.catalog.load.table.Source;
import nl.overstap.catalog.load.table.Sources;
import nl.overstap.catalog.load.table.Table;

/// Reads a catalogue from a folder of CSV files or a zip of one: all of it, or nothing with every
/// reason. Takes time in proportion to the number of rows.
public final class CatalogueFiles {

  private CatalogueFiles() {}

  /// Reads and checks everything. Never throws for what is in the files, nor for a path that cannot
  /// be read: both are an outcome.
  public static Gelezen read(Path folderOrZip, Progress progress) {
    return read(folderOrZip, progress, ReadLimits.DEFAULT);
  }

  /// Reads ESCO alone, from folders or zips that hold a download together: one a language, say.
  public static Gelezen readEsco(List<Path> places, Progress progress) {
    Findings findings = new Findings(ReadLimits.DEFAULT.meldingen());
    Settings settings = Settings.ofEsco();
    try (EscoPart esco = EscoPart.of(places, findings, ReadLimits.DEFAULT)) {
      return withEsco(esco, Map.of(), settings, findings, progress);
    } catch (IOException failed) {
      findings.error("esco", 0, "dit is niet te lezen. Kijk de rechten en de schijf na");
      return new Gelezen.Invalid(findings.errors(), findings.warnings());
    }
  }

  /// The same without showing how far it is.
  public static Gelezen read(Path folderOrZip) {
    return read(folderOrZip, Progress.NONE);
  }

  static Gelezen read(Path folderOrZip, Progress progress, ReadLimits limits) {
    Findings findings = new Findings(limits.meldingen());
    try (Source source = Sources.open(folderOrZip, limits)) {
      return read(folderOrZip, new CsvFiles(source, limits, findings), findings, progress, limits);
    } catch (Source.Unreadable wrong) {
      findings.error(nameOf(folderOrZip), 0, String.valueOf(wrong.getMessage()));
    } catch (IOException failed) {
      findings.error(
          nameOf(folderOrZip), 0, "dit is niet te lezen. Kijk de rechten en de schijf na");
    }
    return new Gelezen.Invalid(findings.errors(), findings.warnings());
  }

  private static Gelezen read(
      Path path, CsvFiles files, Findings findings, Progress progress, ReadLimits limits)
      throws IOException {
    boolean onlyEsco = EscoPart.isAlone(files);
    Map<FileFormat<?>, Table> own = onlyEsco ? Map.of() : Tables.readAll(files, findings, progress);
    Settings settings =
        onlyEsco ? Settings.ofEsco() : Settings.read(own.get(Formats.SETTINGS), findings);
    try (EscoPart esco = EscoPart.find(path, files, settings, findings, limits)) {
      return esco.isPresent()
          ? withEsco(esco, own, settings, findings, progress)
          : new CatalogueReading(findings, progress).read(settings, new TableSet(own, List.of()));
    }
  }

  private static Gelezen withEsco(
      EscoPart esco,
      Map<FileFormat<?>, Table> own,
      Settings settings,
      Findings findings,
      Progress progress) {
    EscoSource source = esco.source(settings);
    List<OwnTable> added = esco.read(source, progress);
    settings.addEsco(source);
    return new CatalogueReading(findings, progress).read(settings, new TableSet(own, added));
  }

  private static String nameOf(Path path) {
    Path name = path.getFileName();
    return name == null ? path.toString() : name.toString();
  }
}
