package nl.overstap.config;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/// Says which port is taken and which property chooses another.
@Order(Ordered.HIGHEST_PRECEDENCE)
class PortInUseFailureAnalyzer extends AbstractFailureAnalyzer<PortInUseException> {

  @Override
  protected FailureAnalysis analyze(Throwable rootFailure, PortInUseException cause) {
    return new FailureAnalysis(
        "Poort %d is al in gebruik door een ander programma.".formatted(cause.getPort()),
        "Kies een andere poort met de eigenschap server.port, bijvoorbeeld: mvn spring-boot:run"
            + " -Dspring-boot.run.arguments=--server.port=8081",
        cause);
  }
}
