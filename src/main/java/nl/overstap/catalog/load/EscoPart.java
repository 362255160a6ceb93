package nl.overstap.catalog.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.overstap.catalog.load.esco.EscoFile;
import nl.overstap.catalog.load.esco.EscoReader;
import nl.overstap.catalog.load.esco.EscoSource;
import nl.overstap.catalog.load.esco.OwnTable;
import nl.overstap.catalog.load.file.Formats;
import nl.overstap.catalog.load.finding.Findings;
import nl.overstap.catalog.load.row.Kind;
import nl.overstap.catalog.load.table.CsvFiles;
import nl.overstap.catalog.load.table.ReadLimits;
import nl.overstap.catalog.load.table.Source;
import nl.overstap.catalog.load.table.Sources;
import nl.overstap.catalog.load.table.Table;

/// The part of a catalogue that comes from ESCO: files beside our own, in a folder `esco` within,
/// or in the folders that `catalogus.csv` names.
final class EscoPart implements AutoCloseable {

  /// The folder within a catalogue that holds an ESCO download.
  static final String FOLDER = "esco";

  private static final Pattern VERSIE = Pattern.compile("(?<![0-9.])[0-9]+\\.[0-9]+(\\.[0-9]+)?");
  private static final String UNKNOWN = "onbekend";

  private final Findings findings;
  private final ReadLimits limits;
  private final List<CsvFiles> folders = new ArrayList<>();
  private final List<Path> paths = new ArrayList<>();
  private final List<Source> opened = new ArrayList<>();

  private EscoPart(Findings findings, ReadLimits limits) {
    this.findings = findings;
    this.limits = limits;
  }

  /// Finds where ESCO is; nowhere is fine, unless the settings name it.
  ///
  /// @param own the files of the catalogue itself
  static EscoPart find(
      Path catalogue, CsvFiles own, Settings settings, Findings findings, ReadLimits limits) {
    EscoPart part = new EscoPart(findings, limits);
    if (EscoFile.areDownload(own.names())) {
      boolean alone = isAlone(own);
      part.add(catalogue, alone ? own : own.without(Kind.SKILL.file()));
    }
    Path within = catalogue.resolve(FOLDER);
    if (Files.isDirectory(within)) {
      part.open(within);
    }
    settings.esco().forEach(name -> part.openNamed(catalogue, name));
    return part;
  }

  /// ESCO in these folders or zips, without a catalogue around it.
  static EscoPart of(List<Path> places, Findings findings, ReadLimits limits) {
    EscoPart part = new EscoPart(findings, limits);
    places.forEach(part::open);
    return part;
  }

  /// True for an ESCO download as it is, with nothing of our own beside it. An own `skills.csv`
  /// could also be one of ESCO without a language in its name, so that one does not count.
  static boolean isAlone(CsvFiles files) {
    return EscoFile.areDownload(files.names())
        && files.names().stream()
            .filter(name -> !name.equals(Kind.SKILL.file()))
            .noneMatch(Formats::isKnown);
  }

  boolean isPresent() {
    return !folders.isEmpty();
  }

  /// The version as the settings say, else as the names of the folders do (`esco-v1.1.1`).
  EscoSource source(Settings settings) {
    return new EscoSource(settings.find("escoVersie").or(this::named).orElse(UNKNOWN));
  }

  private Optional<String> named() {
    return paths.stream()
        .map(path -> VERSIE.matcher(path.toAbsolutePath().normalize().getFileName().toString()))
        .filter(Matcher::find)
        .map(Matcher::group)
        .findFirst();
  }

  List<OwnTable> read(EscoSource source, Progress progress) {
    return EscoReader.read(
        folders,
        source,
        findings,
        (done, total) -> progress.advance("bestanden van ESCO", done, total));
  }

  private void openNamed(Path catalogue, String name) {
    if (Files.isDirectory(catalogue)) {
      open(catalogue.resolve(name));
    } else {
      wrong(name, "een zip kan geen map noemen. Zet de bestanden van ESCO in de zip");
    }
  }

  private void open(Path path) {
    try {
      Source source = Sources.open(path, limits);
      opened.add(source);
      add(path, new CsvFiles(source, limits, findings));
    } catch (Source.Unreadable unreadable) {
      wrong(path.toString(), String.valueOf(unreadable.getMessage()));
    } catch (IOException failed) {
      wrong(path.toString(), "dit is niet te lezen. Kijk de rechten en de schijf na");
    }
  }

  private void wrong(String name, String text) {
    findings.error(Formats.SETTINGS.file(), 0, "esco '%s': %s".formatted(name, text));
  }

  private void add(Path path, CsvFiles files) {
    paths.add(path);
    folders.add(files);
  }

  /// What our own files say goes before what ESCO says: an own row with the key of a row of ESCO
  /// takes its place.
  static Table without(Table esco, OwnKeys own) {
    List<Table.Cellrow> left =
        esco.rows().stream().filter(row -> !own.contains(esco, row)).toList();
    return new Table(esco.file(), esco.header(), left, esco.complete());
  }

  @Override
  public void close() throws IOException {
    for (Source source : opened) {
      source.close();
    }
  }
}
