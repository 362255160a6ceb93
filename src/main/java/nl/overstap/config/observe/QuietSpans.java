package nl.overstap.config.observe;

import io.micrometer.observation.Observation;
import io.micrometer.observation.transport.ReceiverContext;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.handler.DefaultTracingObservationHandler;
import io.micrometer.tracing.handler.PropagatingReceiverTracingObservationHandler;
import io.micrometer.tracing.handler.TracingObservationHandler;
import io.micrometer.tracing.propagation.Propagator;
import java.util.Optional;
import org.springframework.boot.micrometer.tracing.autoconfigure.MicrometerTracingAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/// Spans say of a failure what kind it was. They would say its message too, and messages hold what
/// a person typed (R24).
@Configuration(proxyBeanMethods = false)
class QuietSpans {

  @Bean
  @Order(MicrometerTracingAutoConfiguration.DEFAULT_TRACING_OBSERVATION_HANDLER_ORDER)
  DefaultTracingObservationHandler defaultTracingObservationHandler(Tracer tracer) {
    return new DefaultTracingObservationHandler(tracer) {
      @Override
      public void onError(Observation.Context context) {
        tagKind(this, context);
      }

      @Override
      public void onEvent(Observation.Event event, Observation.Context context) {
        getRequiredSpan(context).event(event.getName());
      }
    };
  }

  @Bean
  @Order(MicrometerTracingAutoConfiguration.RECEIVER_TRACING_OBSERVATION_HANDLER_ORDER)
  PropagatingReceiverTracingObservationHandler<?> propagatingReceiverTracingObservationHandler(
      Tracer tracer, Propagator propagator) {
    return new PropagatingReceiverTracingObservationHandler<ReceiverContext<?>>(
        tracer, propagator) {
      @Override
      public void onError(ReceiverContext<?> context) {
        tagKind(this, context);
      }

      @Override
      public void onEvent(Observation.Event event, ReceiverContext<?> context) {
        getRequiredSpan(context).event(event.getName());
      }
    };
  }

  private static <T extends Observation.Context> void tagKind(
      TracingObservationHandler<T> handler, T context) {
    Optional.ofNullable(context.getError())
        .ifPresent(
            error -> handler.getRequiredSpan(context).tag("error", error.getClass().getName()));
  }
}
