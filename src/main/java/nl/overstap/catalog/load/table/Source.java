package nl.overstap.catalog.load.table;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/// Where the files of a catalogue come from: a folder or a zip.
public interface Source extends Closeable {

  /// Names without a path, sorted. Hidden files are left out.
  List<String> names();

  /// The bytes of a file as they stream by; the caller closes it.
  InputStream open(String name) throws IOException;

  @Override
  default void close() throws IOException {}

  /// A file has more bytes than it may have.
  final class TooLarge extends IOException {
    private static final long serialVersionUID = 1L;

    TooLarge(String name) {
      super(name);
    }
  }

  /// A path cannot be read as a catalogue; the message says why, in Dutch.
  final class Unreadable extends IOException {
    private static final long serialVersionUID = 1L;

    Unreadable(String message) {
      super(message);
    }
  }
}
