package nl.overstap.web.document;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.file.Path;
import java.util.Map;
import nl.overstap.graphql.error.Foutcode;
import nl.overstap.graphql.error.InvalidRequestException;
import nl.overstap.graphql.request.Documents;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/// Where a request gets its document, and where it is decided whether that one may be asked.
@Component
@EnableConfigurationProperties(DocumentProperties.class)
public final class DocumentDesk {
  private static final Logger LOG = LoggerFactory.getLogger(DocumentDesk.class);

  /// How many documents the log remembers to have named.
  private static final int NAMED = 1_000;

  private final DocumentMode mode;
  private final TrustedDocuments trusted;
  private final Cache<String, Boolean> named = Caffeine.newBuilder().maximumSize(NAMED).build();

  @Autowired
  DocumentDesk(DocumentProperties properties, Documents documents) {
    this(properties.modus(), manifest(properties), documents);
  }

  /// @param manifest id to document
  public DocumentDesk(DocumentMode mode, Map<String, String> manifest, Documents documents) {
    this.mode = mode;
    this.trusted = TrustedDocuments.of(manifest);
    manifest.forEach((id, text) -> warnIfWrong(id, text, documents));
    if (!manifest.isEmpty()) {
      LOG.info("{} vertrouwde documenten; modus {}", manifest.size(), mode);
    }
  }

  private static Map<String, String> manifest(DocumentProperties properties) {
    return properties.map().isBlank() ? Map.of() : ManifestFolder.read(Path.of(properties.map()));
  }

  /// The text of a trusted document. Throws [InvalidRequestException] with code DOCUMENT_ONBEKEND.
  public String byId(String id) {
    return trusted
        .find(id)
        .orElseThrow(() ->
            new InvalidRequestException(
                Foutcode.DOCUMENT_ONBEKEND,
                "documentId",
                id,
                "Er is hier geen document met dit documentId. Stuur de vraag zelf in query, of laat"
                    + " het document toevoegen aan het manifest."));
  }

  /// A document that came with the request. Throws [InvalidRequestException] with code
  /// DOCUMENT_NIET_VERTROUWD where only trusted ones are answered.
  public String byText(String text) {
    if (mode == DocumentMode.OFF || trusted.holds(text)) {
      return text;
    }
    String hash = TrustedDocuments.hash(text);
    if (mode == DocumentMode.ONLY) {
      throw new InvalidRequestException(
          Foutcode.DOCUMENT_NIET_VERTROUWD,
          "query",
          hash,
          "Deze dienst beantwoordt alleen vragen uit een manifest. Laat deze vraag ("
              + hash
              + ") toevoegen.");
    }
    if (named.asMap().putIfAbsent(hash, true) == null) {
      LOG.info("Beantwoord, maar niet in een manifest: {}", hash);
    }
    return text;
  }

  private static void warnIfWrong(String id, String text, Documents documents) {
    documents.read(text).errors().stream()
        .findFirst()
        .ifPresent(error ->
            LOG.warn("Vertrouwd document {} past niet bij het schema: {}", id, error.getMessage()));
  }
}
