package nl.overstap.catalog.load.store;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import nl.overstap.catalog.load.store.element.NodeSet;
import nl.overstap.catalog.load.store.element.RelationSet;
import nl.overstap.catalog.load.store.graph.CatalogueGraph;

/// Writes a whole graph, a few batches at once, and tells how far it is: all nodes, then the
/// relationships between them. When it ends, well or not, nothing is being written any more.
final class GraphWriter {

  /// The database works on one transaction with one core; more than a few wait for its disk.
  private static final int AT_ONCE = Math.clamp(Runtime.getRuntime().availableProcessors(), 2, 4);

  private final BatchWriter writer;
  private final int batchRows;

  GraphWriter(BatchWriter writer, int batchRows) {
    this.writer = writer;
    this.batchRows = batchRows;
  }

  LoadStatus write(CatalogueGraph graph, LoadProgress progress) {
    LoadMeter meter = new LoadMeter(graph, progress);
    try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
      writeAll(graph.nodes().stream().flatMap(NodeSet::stream), writer::writeNodes, threads, meter);
      writeAll(
          graph.relations().stream().flatMap(RelationSet::stream),
          writer::writeEdges,
          threads,
          meter);
    }
    return meter.status();
  }

  private <T> void writeAll(
      Stream<T> rows, Consumer<List<T>> write, ExecutorService threads, LoadMeter meter) {
    Queue<Future<Integer>> busy = new ArrayDeque<>();
    rows.gather(Gatherers.windowFixed(batchRows))
        .forEachOrdered(batch -> {
          if (busy.size() == AT_ONCE) {
            meter.add(await(busy.remove()));
          }
          busy.add(
              threads.submit(() -> {
                write.accept(batch);
                return batch.size();
              }));
        });
    busy.forEach(batch -> meter.add(await(batch)));
  }

  private static int await(Future<Integer> batch) {
    try {
      return batch.get();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the load was interrupted", stopped);
    } catch (ExecutionException failed) {
      if (failed.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new IllegalStateException(failed.getCause());
    }
  }
}
