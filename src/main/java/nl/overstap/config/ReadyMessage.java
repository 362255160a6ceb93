package nl.overstap.config;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// The last line of the start: where to go.
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class ReadyMessage implements ApplicationListener<ApplicationReadyEvent> {

  private static final Logger LOG = LoggerFactory.getLogger(ReadyMessage.class);

  @Override
  public void onApplicationEvent(ApplicationReadyEvent event) {
    if (event.getApplicationContext() instanceof WebServerApplicationContext context
        && context.getWebServer() != null) {
      int port = context.getWebServer().getPort();
      LOG.info(
          "Overstap is klaar: open http://localhost:{}/graphiql in de browser (de API zelf:"
              + " http://localhost:{}/graphql)",
          port,
          port);
    }
  }
}
