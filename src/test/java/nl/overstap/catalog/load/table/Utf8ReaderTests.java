package nl.overstap.catalog.load.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/// Text as it streams by, larger than what is decoded at once.
class Utf8ReaderTests {

  /// Two, three and four bytes a character, so that some end beyond what is read at once.
  private static final String LINE = "één regel: €12, 𝛼 en nog wat\n";

  @Test
  void charactersThatEndBeyondABufferAreReadWhole() throws IOException {
    String text = LINE.repeat(20_000);

    assertThat(read(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(text);
  }

  @Test
  void aByteOrderMarkIsLeftOutOnlyAtTheBegin() throws IOException {
    byte[] bytes = "\uFEFFid\n\uFEFFx".getBytes(StandardCharsets.UTF_8);

    assertThat(read(bytes)).isEqualTo("id\n\uFEFFx");
  }

  @Test
  void aBadByteIsAnErrorOnItsLineHoweverFarItIs() {
    byte[] bytes = (LINE.repeat(9_999) + "caf?").getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 1] = (byte) 0xE9;

    assertThatThrownBy(() -> read(bytes))
        .isInstanceOfSatisfying(
            Utf8Reader.BadByte.class, bad -> assertThat(bad.line()).isEqualTo(10_000));
  }

  @Test
  void aCharacterThatIsCutOffAtTheEndIsAnError() {
    byte[] cut = new byte[] {'a', '\n', (byte) 0xE2, (byte) 0x82};

    assertThatThrownBy(() -> read(cut))
        .isInstanceOfSatisfying(
            Utf8Reader.BadByte.class, bad -> assertThat(bad.line()).isEqualTo(2));
  }

  private static String read(byte[] bytes) throws IOException {
    StringBuilder text = new StringBuilder();
    try (Utf8Reader reader = new Utf8Reader(new ByteArrayInputStream(bytes))) {
      char[] buffer = new char[777];
      for (int count = reader.read(buffer); count >= 0; count = reader.read(buffer)) {
        text.append(buffer, 0, count);
      }
    }
    return text.toString();
  }
}
