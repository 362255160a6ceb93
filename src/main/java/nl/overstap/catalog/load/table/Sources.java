package nl.overstap.catalog.load.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Tells a folder from a zip.
public final class Sources {

  private Sources() {}

  /// Throws [Source.Unreadable], in Dutch, for what is neither.
  public static Source open(Path path, ReadLimits limits) throws IOException {
    if (Files.isDirectory(path)) {
      return folder(path, limits);
    }
    if (!Files.exists(path)) {
      throw new Source.Unreadable("deze map of zip bestaat niet. Kijk de naam na");
    }
    if (!Files.isReadable(path)) {
      throw new Source.Unreadable("dit bestand mag niet gelezen worden. Kijk de rechten na");
    }
    if (!isZip(path)) {
      throw new Source.Unreadable(
          "dit is geen map en geen zip. Geef de map met de CSV-bestanden, of een zip daarvan");
    }
    return new ZipSource(path, limits.entries());
  }

  private static Source folder(Path path, ReadLimits limits) throws IOException {
    if (!Files.isReadable(path)) {
      throw new Source.Unreadable("deze map mag niet gelezen worden. Kijk de rechten na");
    }
    FolderSource folder = new FolderSource(path);
    if (folder.names().size() > limits.entries()) {
      throw new Source.Unreadable(
          "de map heeft %d bestanden, het meeste is %d"
              .formatted(folder.names().size(), limits.entries()));
    }
    return folder;
  }

  private static boolean isZip(Path path) throws IOException {
    try (var in = Files.newInputStream(path)) {
      byte[] start = in.readNBytes(2);
      return start.length == 2 && start[0] == 'P' && start[1] == 'K';
    }
  }
}
