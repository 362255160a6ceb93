package nl.overstap.catalog.load.table;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/// Strict UTF-8: a byte that does not belong is an error with its line, never a question mark.
final class Utf8 {

  private static final char BOM = '\uFEFF';

  private Utf8() {}

  /// A byte that is not UTF-8, on this line.
  static final class BadByte extends Exception {
    private static final long serialVersionUID = 1L;
    private final int line;

    BadByte(int line) {
      super("regel " + line, null, false, false);
      this.line = line;
    }

    int line() {
      return line;
    }
  }

  /// The text without a byte order mark.
  static String decode(byte[] bytes) throws BadByte {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(in, out, true);
    if (result.isError()) {
      throw new BadByte(lineAt(bytes, in.position()));
    }
    decoder.flush(out);
    out.flip();
    boolean marked = out.hasRemaining() && out.charAt(0) == BOM;
    return marked ? out.subSequence(1, out.length()).toString() : out.toString();
  }

  private static int lineAt(byte[] bytes, int position) {
    int line = 1;
    for (int i = 0; i < position; i++) {
      if (bytes[i] == '\n') {
        line++;
      }
    }
    return line;
  }
}
