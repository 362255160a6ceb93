package nl.overstap.catalog.load.store;

import java.time.Duration;
import java.util.function.LongSupplier;
import nl.overstap.catalog.load.store.graph.CatalogueGraph;

/// Counts the rows of one load as they are written, and estimates how long the rest takes.
///
/// A load is slow at first, when nothing has been compiled yet, and nodes and relationships are not
/// equally fast. So the speed that counts is that of the last part, and a node counts for as much
/// as [#NODE_WEIGHT] relationships.
final class LoadMeter {

  /// A node has more properties, and indexes.
  private static final int NODE_WEIGHT = 2;

  /// How much of the estimate each report replaces.
  private static final double NEW = 0.15;

  private final LoadProgress progress;
  private final LongSupplier nanoClock;
  private final long nodes;
  private final long total;
  private final long begin;
  private long last;
  private long written;
  private double nanosPerWeight;
  private Duration timeLeft = Duration.ZERO;

  LoadMeter(CatalogueGraph graph, LoadProgress progress) {
    this(graph.nodeCount(), graph.size(), progress, System::nanoTime);
  }

  LoadMeter(long nodes, long total, LoadProgress progress, LongSupplier nanoClock) {
    this.progress = progress;
    this.nanoClock = nanoClock;
    this.nodes = nodes;
    this.total = total;
    this.begin = nanoClock.getAsLong();
    this.last = begin;
  }

  void add(int rows) {
    long now = nanoClock.getAsLong();
    long before = weightLeft();
    written += rows;
    measure(now - last, before - weightLeft());
    last = now;
    timeLeft = Duration.ofNanos((long) (weightLeft() * nanosPerWeight));
    progress.report(status());
  }

  LoadStatus status() {
    return new LoadStatus(written, total, Duration.ofNanos(last - begin), timeLeft);
  }

  /// A mean over the whole load so far for the first few reports, a moving one after.
  private void measure(long nanos, long weight) {
    long done = weightOf(0) - weightLeft();
    double share = Math.max(NEW, (double) weight / done);
    double measured = (double) nanos / Math.max(1, weight);
    nanosPerWeight += share * (measured - nanosPerWeight);
  }

  private long weightLeft() {
    return weightOf(written);
  }

  private long weightOf(long from) {
    long nodesLeft = Math.max(0, nodes - from);
    return total - from + (NODE_WEIGHT - 1) * nodesLeft;
  }
}
