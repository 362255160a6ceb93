package nl.overstap.support.observe;

import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.trace.data.EventData;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;

/// Where the spans of a service under test go. It keeps them only while a test listens.
public final class CollectedSpans implements SpanExporter {
  private final ConcurrentLinkedQueue<String> spans = new ConcurrentLinkedQueue<>();
  private volatile boolean listening;

  /// From now on spans are kept.
  public void listen() {
    spans.clear();
    listening = true;
  }

  /// All that was exported since: names, attributes, events and status, one text per span.
  public List<String> stop() {
    listening = false;
    return List.copyOf(spans);
  }

  @Override
  public CompletableResultCode export(Collection<SpanData> exported) {
    if (listening) {
      exported.stream().map(CollectedSpans::text).forEach(spans::add);
    }
    return CompletableResultCode.ofSuccess();
  }

  private static String text(SpanData span) {
    return span.getName()
        + " "
        + span.getAttributes()
        + " "
        + span.getStatus()
        + " "
        + span.getEvents().stream().map(CollectedSpans::text).toList();
  }

  private static String text(EventData event) {
    return event.getName() + " " + event.getAttributes();
  }

  @Override
  public CompletableResultCode flush() {
    return CompletableResultCode.ofSuccess();
  }

  @Override
  public CompletableResultCode shutdown() {
    return CompletableResultCode.ofSuccess();
  }
}
