package nl.overstap.catalog.load.store;

import java.util.List;
import java.util.Map;
import java.util.stream.Gatherers;
import nl.overstap.catalog.CypherFile;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.Value;
import org.neo4j.driver.summary.SummaryCounters;

/// Writes rows, one transaction per batch, and tells how far it is. A batch that is not written
/// wholly stops the load; none is tried twice, because rows must not come in double.
///
/// Two queries write everything, whatever the kind of row: planning and compiling one costs the
/// database more than a thousand rows do.
final class BatchWriter {

  private final Session session;
  private final String versie;
  private final int batchRows;
  private final NodePlaces places = new NodePlaces();

  BatchWriter(Session session, String versie, int batchRows) {
    this.session = session;
    this.versie = versie;
    this.batchRows = batchRows;
  }

  LoadStatus write(CatalogueGraph graph, LoadProgress progress) {
    LoadMeter meter = new LoadMeter(graph.size(), progress);
    graph.nodes().stream()
        .flatMap(NodeSet::stream)
        .gather(Gatherers.windowFixed(batchRows))
        .forEachOrdered(batch -> {
          writeNodes(batch);
          meter.add(batch.size());
        });
    graph.relations().stream()
        .flatMap(RelationSet::stream)
        .gather(Gatherers.windowFixed(batchRows))
        .forEachOrdered(batch -> {
          writeEdges(batch);
          meter.add(batch.size());
        });
    return meter.status();
  }

  private void writeNodes(List<Node> batch) {
    List<Map<String, Object>> rows = batch.stream().map(node -> node.toMap(versie)).toList();
    try (Transaction transaction = session.beginTransaction()) {
      Record row = run(transaction, "load/nodes", rows).single();
      List<String> written = row.get("plekken").asList(Value::asString);
      requireAll(batch.size(), written.size());
      transaction.commit();
      places.add(batch, written);
    }
  }

  private void writeEdges(List<Edge> batch) {
    List<Map<String, Object>> rows = batch.stream().map(edge -> edge.toMap(places)).toList();
    try (Transaction transaction = session.beginTransaction()) {
      SummaryCounters counters =
          run(transaction, "load/relationships", rows).consume().counters();
      requireAll(batch.size(), counters.relationshipsCreated());
      transaction.commit();
    }
  }

  private static Result run(
      Transaction transaction, String query, List<Map<String, Object>> rows) {
    return transaction.run(CypherFile.read(query), Map.of("rijen", rows));
  }

  private static void requireAll(int expected, int created) {
    if (created != expected) {
      throw new IllegalStateException(
          "%d of %d rows could be written".formatted(created, expected));
    }
  }
}
