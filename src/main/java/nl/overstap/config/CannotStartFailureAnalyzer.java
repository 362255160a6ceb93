package nl.overstap.config;

import nl.overstap.config.database.CannotStartException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/// Hands on what a [CannotStartException] says, in its own words.
@Order(Ordered.HIGHEST_PRECEDENCE)
class CannotStartFailureAnalyzer extends AbstractFailureAnalyzer<CannotStartException> {

  @Override
  protected FailureAnalysis analyze(Throwable rootFailure, CannotStartException cause) {
    return new FailureAnalysis(String.valueOf(cause.getMessage()), null, cause);
  }
}
