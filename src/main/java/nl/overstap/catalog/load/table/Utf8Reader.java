package nl.overstap.catalog.load.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/// Strict UTF-8, as it streams by: a byte that does not belong is an error with its line, never a
/// question mark. A byte order mark is left out.
final class Utf8Reader extends Reader {

  private static final char BOM = '\uFEFF';
  private static final int BUFFER = 1 << 16;

  private final InputStream in;
  private final CharsetDecoder decoder =
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT);

  private final byte[] input = new byte[BUFFER];
  private final ByteBuffer bytes = ByteBuffer.wrap(input).limit(0);
  private final CharBuffer chars = CharBuffer.allocate(BUFFER).flip();
  private boolean atStart = true;
  private boolean atEnd;
  private int line = 1;

  Utf8Reader(InputStream in) {
    this.in = in;
  }

  /// A byte that is not UTF-8, on this line.
  static final class BadByte extends IOException {
    private static final long serialVersionUID = 1L;
    private final int line;

    BadByte(int line) {
      super("regel " + line);
      this.line = line;
    }

    int line() {
      return line;
    }
  }

  @Override
  public int read(char[] to, int offset, int length) throws IOException {
    while (!chars.hasRemaining()) {
      if (atEnd && !bytes.hasRemaining()) {
        return -1;
      }
      fill();
    }
    int count = Math.min(length, chars.remaining());
    chars.get(to, offset, count);
    return count;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  private void fill() throws IOException {
    bytes.compact();
    int read = in.read(input, bytes.position(), bytes.remaining());
    atEnd = read < 0;
    bytes.position(bytes.position() + Math.max(0, read)).flip();
    chars.clear();
    CoderResult result = decoder.decode(bytes, chars, atEnd);
    countLines();
    if (result.isError()) {
      throw new BadByte(line);
    }
    chars.flip();
    skipMark();
  }

  /// In the bytes that were decoded just now.
  private void countLines() {
    for (int i = 0; i < bytes.position(); i++) {
      if (input[i] == '\n') {
        line++;
      }
    }
  }

  private void skipMark() {
    if (atStart && chars.hasRemaining()) {
      atStart = false;
      if (chars.get(chars.position()) == BOM) {
        chars.get();
      }
    }
  }
}
