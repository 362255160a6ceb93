package nl.overstap.web.document;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;

/// The documents that are trusted, by the id of their manifest and by their SHA-256.
final class TrustedDocuments {
  private final Map<String, String> byId;

  private TrustedDocuments(Map<String, String> byId) {
    this.byId = byId;
  }

  /// @param documents id to document
  static TrustedDocuments of(Map<String, String> documents) {
    Map<String, String> byId = new HashMap<>(documents);
    documents.values().forEach(text -> byId.putIfAbsent(hash(text), text));
    return new TrustedDocuments(Map.copyOf(byId));
  }

  Optional<String> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /// Whether this very text is trusted, by whatever id.
  boolean holds(String text) {
    return text.equals(byId.get(hash(text)));
  }

  /// The id that GraphQL over HTTP gives to every document.
  static String hash(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "sha256:" + HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }
}
