package nl.overstap.catalog.load.table;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// Counts what is read and stops at a limit: what a zip says of its sizes is never believed.
final class LimitedStream extends FilterInputStream {

  private final String name;
  private final long limit;
  private long count;

  LimitedStream(InputStream in, String name, long limit) {
    super(in);
    this.name = name;
    this.limit = limit;
  }

  long count() {
    return count;
  }

  @Override
  public int read() throws IOException {
    int read = in.read();
    if (read >= 0) {
      add(1);
    }
    return read;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int read = in.read(bytes, offset, length);
    add(Math.max(0, read));
    return read;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  private void add(int bytes) throws IOException {
    count += bytes;
    if (count > limit) {
      throw new Source.TooLarge(name);
    }
  }
}
