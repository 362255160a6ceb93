package nl.overstap.graphql.toegang.token;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/// The secret with which this service signs tokens and knows its own again: 256 random bits, for
/// HMAC with SHA-256 (RFC 7518, section 3.2).
public final class Sleutel {
  private static final int BYTES = 32;

  private final byte[] bits;

  private Sleutel(byte[] bits) {
    this.bits = bits;
  }

  static Sleutel random() {
    byte[] bits = new byte[BYTES];
    new SecureRandom().nextBytes(bits);
    return new Sleutel(bits);
  }

  /// @throws IllegalArgumentException when the text is not 32 bytes in base64
  static Sleutel ofText(String text) {
    byte[] bits = Base64.getDecoder().decode(text);
    if (bits.length != BYTES) {
      throw new IllegalArgumentException(bits.length + " bytes");
    }
    return new Sleutel(bits);
  }

  String toText() {
    return Base64.getEncoder().encodeToString(bits);
  }

  byte[] toBytes() {
    return Arrays.copyOf(bits, bits.length);
  }

  /// For whoever checks signatures.
  public SecretKey toSecretKey() {
    return new SecretKeySpec(bits, "HmacSHA256");
  }
}
