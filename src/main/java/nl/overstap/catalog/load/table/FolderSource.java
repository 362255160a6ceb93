package nl.overstap.catalog.load.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The files directly in a folder; a folder within counts as an unknown file.
final class FolderSource implements Source {

  private final Path folder;
  private final List<String> names;

  FolderSource(Path folder) throws IOException {
    this.folder = folder;
    try (Stream<Path> entries = Files.list(folder)) {
      this.names =
          entries
              .map(entry -> entry.getFileName().toString())
              .filter(name -> !name.startsWith("."))
              .sorted()
              .toList();
    }
  }

  @Override
  public List<String> names() {
    return names;
  }

  @Override
  public InputStream open(String name) throws IOException {
    Path file = folder.resolve(name);
    if (!Files.isRegularFile(file)) {
      throw new Unreadable("dit is geen gewoon bestand");
    }
    return Files.newInputStream(file);
  }
}
