package nl.overstap.catalog.load.store;

import java.util.List;
import java.util.Map;
import nl.overstap.catalog.CypherFile;
import nl.overstap.catalog.load.store.element.Edge;
import nl.overstap.catalog.load.store.element.Node;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.Value;
import org.neo4j.driver.exceptions.TransientException;

/// Writes rows, one transaction per batch. A batch that is not written wholly stops the load.
///
/// Two queries write everything, whatever the kind of row: planning and compiling one costs the
/// database more than a thousand rows do.
final class BatchWriter {

  private static final int ATTEMPTS = 8;

  private final Driver driver;
  private final String versie;
  private final NodePlaces places = new NodePlaces();

  BatchWriter(Driver driver, String versie) {
    this.driver = driver;
    this.versie = versie;
  }

  /// May be called for several batches at once.
  void writeNodes(List<Node> batch) {
    List<Map<String, Object>> rows = batch.stream().map(node -> node.toMap(versie)).toList();
    List<String> written = write("load/nodes", rows).get("plekken").asList(Value::asString);
    places.add(batch, written);
  }

  /// May be called for several batches at once, when all nodes are written.
  void writeEdges(List<Edge> batch) {
    write("load/relationships", batch.stream().map(places::toMap).toList());
  }

  /// Tried again only where the server says that it undid the batch and that it may go well another
  /// time, as when two batches wait for each other; after a lost connection nobody knows, and rows
  /// must not come in double.
  private Record write(String query, List<Map<String, Object>> rows) {
    for (int attempt = 1; ; attempt++) {
      try {
        return writeOnce(query, rows);
      } catch (TransientException undone) {
        if (attempt == ATTEMPTS) {
          throw undone;
        }
      }
    }
  }

  private Record writeOnce(String query, List<Map<String, Object>> rows) {
    try (Session session = driver.session();
        Transaction transaction = session.beginTransaction()) {
      Record result = transaction.run(CypherFile.read(query), Map.of("rijen", rows)).single();
      requireAll(rows.size(), result.get("aantal").asInt());
      transaction.commit();
      return result;
    }
  }

  private static void requireAll(int expected, int created) {
    if (created != expected) {
      throw new IllegalStateException(
          "%d of %d rows could be written".formatted(created, expected));
    }
  }
}
