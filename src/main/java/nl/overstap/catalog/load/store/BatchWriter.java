package nl.overstap.catalog.load.store;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.overstap.catalog.CypherFile;
import org.neo4j.driver.Session;
import org.neo4j.driver.summary.SummaryCounters;

/// Writes rows, one transaction per batch, and tells how far it is. A batch that is not written
/// wholly stops the load; none is tried twice, because rows must not come in double.
final class BatchWriter {

  private final Session session;
  private final String versie;
  private final int batchRows;

  BatchWriter(Session session, String versie, int batchRows) {
    this.session = session;
    this.versie = versie;
    this.batchRows = batchRows;
  }

  LoadStatus write(List<RowSet<?>> sets, LoadProgress progress) {
    long begin = System.nanoTime();
    LoadStatus status =
        new LoadStatus(0, sets.stream().mapToLong(RowSet::size).sum(), Duration.ZERO);
    for (RowSet<?> set : sets) {
      String query = CypherFile.read("load/" + set.query());
      for (int from = 0; from < set.size(); from += batchRows) {
        int count = writeBatch(query, set, from);
        Duration elapsed = Duration.ofNanos(System.nanoTime() - begin);
        status = new LoadStatus(status.written() + count, status.total(), elapsed);
        progress.report(status);
      }
    }
    return status;
  }

  private int writeBatch(String query, RowSet<?> set, int from) {
    List<Map<String, Object>> rows = set.batch(from, batchRows);
    Map<String, Object> parameters = Map.of("rijen", rows, "versie", versie, "label", set.label());
    try (var transaction = session.beginTransaction()) {
      SummaryCounters counters = transaction.run(query, parameters).consume().counters();
      requireAll(set, rows.size(), counters.nodesCreated() + counters.relationshipsCreated());
      transaction.commit();
    }
    return rows.size();
  }

  private static void requireAll(RowSet<?> set, int expected, int created) {
    if (created != expected) {
      throw new IllegalStateException(
          "%s %s: %d of %d rows could be written; the others name an id that does not exist"
              .formatted(set.query(), set.label(), created, expected));
    }
  }
}
