package nl.overstap.config;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;

/// Says in one line why the service did not start.
class StartFailureReporter implements FailureAnalysisReporter {

  private static final Logger LOG = LoggerFactory.getLogger(StartFailureReporter.class);

  @Override
  public void report(FailureAnalysis analysis) {
    LOG.error("Overstap is niet gestart. {}", lineOf(analysis));
    LOG.debug("De oorzaak:", analysis.getCause());
  }

  private static String lineOf(FailureAnalysis analysis) {
    String action = analysis.getAction();
    return action == null ? analysis.getDescription() : analysis.getDescription() + " " + action;
  }
}
