package nl.overstap.catalog.load.table;

import java.io.IOException;
import java.io.InputStream;

/// Reads a stream to its end, or up to a limit: what a zip says of its sizes is never believed.
final class LimitedRead {

  private LimitedRead() {}

  static byte[] all(InputStream in, String name, long limit) throws IOException {
    int most = (int) Math.min(limit, Integer.MAX_VALUE - 16);
    byte[] bytes = in.readNBytes(most + 1);
    if (bytes.length > most) {
      throw new Source.TooLarge(name);
    }
    return bytes;
  }
}
