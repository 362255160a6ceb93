package nl.overstap.catalog.load.esco;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.overstap.catalog.load.table.CsvFiles;
import nl.overstap.catalog.load.table.Report;

/// The files of an ESCO download, from one folder or several: one a language, say.
final class EscoDownload {

  private final List<Place> places = new ArrayList<>();
  private final Report report;
  private final EscoProgress progress;
  private int done;

  /// A file and where it is.
  private record Place(CsvFiles folder, EscoFile file) {}

  EscoDownload(List<CsvFiles> folders, Report report, EscoProgress progress) {
    this.report = report;
    this.progress = progress;
    for (CsvFiles folder : folders) {
      folder.names().stream()
          .flatMap(name -> EscoFile.find(name).stream())
          .filter(file -> file.kind() != EscoKind.UNUSED)
          .forEach(file -> places.add(new Place(folder, file)));
    }
    places.sort(Comparator.comparingInt(place -> EscoFile.rank(place.file().taal())));
  }

  /// All files of one kind, best language first; those that lack a column that is needed are
  /// reported and come without rows.
  List<EscoTable> all(EscoKind kind, String... columns) {
    return places.stream()
        .filter(place -> place.file().kind() == kind)
        .map(place -> read(place, Set.of(columns)))
        .toList();
  }

  /// The one in the best language: for files that say the same in every language.
  Optional<EscoTable> findOne(EscoKind kind, String... columns) {
    return places.stream()
        .filter(place -> place.file().kind() == kind)
        .findFirst()
        .map(place -> read(place, Set.of(columns)));
  }

  /// The same for a file without which ESCO cannot be read.
  Optional<EscoTable> findNeeded(EscoKind kind, String name, String... columns) {
    Optional<EscoTable> found = findOne(kind, columns);
    if (found.isEmpty()) {
      report.error(name, 0, "dit bestand van ESCO ontbreekt. Zet de hele download in de map");
    }
    return found;
  }

  /// True when no file of the same kind comes after it.
  boolean isLast(EscoFile file) {
    return places.reversed().stream()
        .map(Place::file)
        .filter(other -> other.kind() == file.kind())
        .findFirst()
        .filter(file::equals)
        .isPresent();
  }

  private EscoTable read(Place place, Set<String> columns) {
    EscoFile file = place.file();
    EscoTable table = EscoTable.of(file, place.folder().read(file.name()), columns, report);
    progress.advance(++done, places.size());
    return table;
  }
}
