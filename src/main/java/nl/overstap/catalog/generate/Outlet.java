package nl.overstap.catalog.generate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The folder that a generated catalogue is written to, with its files as long as they are open.
final class Outlet implements AutoCloseable {

  private final Path folder;
  private final List<CsvSheet> open = new ArrayList<>();

  Outlet(Path folder) {
    this.folder = folder;
    try {
      Files.createDirectories(folder);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  CsvSheet sheet(String file, String... header) {
    CsvSheet sheet = new CsvSheet(folder.resolve(file), header);
    open.add(sheet);
    return sheet;
  }

  @Override
  public void close() {
    open.forEach(CsvSheet::close);
  }
}
