package nl.overstap.catalog.load.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/// The files of a zip: at its root, or all in one folder.
final class ZipSource implements Source {

  private final ZipFile zip;
  private final TreeMap<String, ZipEntry> entries = new TreeMap<>();

  ZipSource(Path path, int limit) throws IOException {
    this.zip = open(path);
    try {
      index(limit);
    } catch (IOException | RuntimeException wrong) {
      zip.close();
      throw wrong;
    }
  }

  private static ZipFile open(Path path) throws IOException {
    try {
      return new ZipFile(path.toFile());
    } catch (ZipException damaged) {
      throw new Unreadable("dit is geen goede zip. Maak de zip opnieuw");
    } catch (IllegalArgumentException badNames) {
      throw new Unreadable("de namen in de zip zijn geen UTF-8. Maak de zip opnieuw");
    }
  }

  private void index(int limit) throws IOException {
    if (zip.size() > limit) {
      throw new Unreadable(
          "de zip heeft %d bestanden, het meeste is %d".formatted(zip.size(), limit));
    }
    TreeSet<String> folders = new TreeSet<>();
    for (ZipEntry entry : Collections.list(zip.entries())) {
      String path = entry.getName().replace('\\', '/');
      if (!entry.isDirectory() && !isHidden(path)) {
        folders.add(path.substring(0, path.lastIndexOf('/') + 1));
        add(path.substring(path.lastIndexOf('/') + 1), entry);
      }
    }
    if (folders.size() > 1) {
      throw new Unreadable(
          "de bestanden staan in verschillende mappen (%s). Zet ze allemaal in één map of bovenaan"
              .formatted(shown(folders)));
    }
  }

  private static boolean isHidden(String path) {
    return path.startsWith("__MACOSX/")
        || path.substring(path.lastIndexOf('/') + 1).startsWith(".");
  }

  private static String shown(Set<String> folders) {
    return String.join(
        ", ", folders.stream().limit(3).map(f -> f.isEmpty() ? "bovenaan" : f).toList());
  }

  private void add(String name, ZipEntry entry) throws IOException {
    if (entries.putIfAbsent(name, entry) != null) {
      throw new Unreadable("de zip heeft twee keer een bestand met de naam " + name);
    }
  }

  @Override
  public List<String> names() {
    return List.copyOf(entries.navigableKeySet());
  }

  @Override
  public byte[] read(String name, long limit) throws IOException {
    ZipEntry entry = entries.get(name);
    if (entry == null) {
      throw new Unreadable("dit bestand staat niet in de zip");
    }
    try (InputStream in = zip.getInputStream(entry)) {
      return LimitedRead.all(in, name, limit);
    } catch (ZipException damaged) {
      throw new Unreadable("dit bestand is in de zip beschadigd. Maak de zip opnieuw");
    }
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
