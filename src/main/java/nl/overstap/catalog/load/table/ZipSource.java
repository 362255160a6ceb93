package nl.overstap.catalog.load.table;

import java.io.EOFException;
import java.io.FilterInputStream;
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
  public InputStream open(String name) throws IOException {
    ZipEntry entry = entries.get(name);
    if (entry == null) {
      throw new Unreadable("dit bestand staat niet in de zip");
    }
    try {
      return new EntryStream(zip.getInputStream(entry));
    } catch (ZipException damaged) {
      throw damaged();
    }
  }

  private static Unreadable damaged() {
    return new Unreadable("dit bestand is in de zip beschadigd. Maak de zip opnieuw");
  }

  /// Damage shows only when the damaged part is read.
  private static final class EntryStream extends FilterInputStream {
    EntryStream(InputStream in) {
      super(in);
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      try {
        return in.read(bytes, offset, length);
      } catch (ZipException | EOFException damage) {
        throw damaged();
      }
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
