package nl.overstap.config.http;

import nl.overstap.web.document.UnreadableDocumentsException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/// Says which manifest of trusted documents keeps the service from starting.
class DocumentsFailureAnalyzer extends AbstractFailureAnalyzer<UnreadableDocumentsException> {

  @Override
  protected FailureAnalysis analyze(Throwable rootFailure, UnreadableDocumentsException cause) {
    return new FailureAnalysis(String.valueOf(cause.getMessage()), null, cause);
  }
}
