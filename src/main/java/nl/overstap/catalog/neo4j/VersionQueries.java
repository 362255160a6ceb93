package nl.overstap.catalog.neo4j;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import nl.overstap.catalog.CypherFile;
import nl.overstap.catalog.read.Page;
import nl.overstap.catalog.read.PageRequest;
import nl.overstap.catalog.read.SortKey;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.transaction.support.TransactionOperations;

/// Runs queries about one catalogue version, each a file of `cypher/queries/read`, in read-only
/// transactions.
final class VersionQueries {

  private static final SortKey BEGIN = new SortKey("", "");

  private final Neo4jClient client;
  private final TransactionOperations readOnly;
  private final String versie;

  VersionQueries(Neo4jClient client, TransactionOperations readOnly, String versie) {
    this.client = client;
    this.readOnly = readOnly;
    this.versie = versie;
  }

  /// Many queries in one transaction.
  <T> T inOneTransaction(Function<VersionQueries, T> work) {
    return readOnly.<T>execute(status -> work.apply(this));
  }

  /// The rows of a query that gives each in a column `rij`.
  <T> List<T> all(String query, Function<Row, T> mapper) {
    return run(query, new Parameters(), row -> mapper.apply(row.row("rij")));
  }

  /// All rows of a query, each mapped when it comes in.
  <T> List<T> run(String query, Parameters parameters, Function<Row, T> mapper) {
    List<T> rows = new ArrayList<>();
    readOnly.executeWithoutResult(
        status -> fetch(query, parameters, row -> rows.add(mapper.apply(row))));
    return rows;
  }

  <T> Page<T> page(String query, Parameters filter, PageRequest request, Function<Row, T> mapper) {
    SortKey after = Objects.requireNonNullElse(request.after(), BEGIN);
    filter.with("naam", after.naam()).with("id", after.id()).with("first", request.first());
    return run(query, filter, row -> toPage(row, mapper)).getFirst();
  }

  private static <T> Page<T> toPage(Row row, Function<Row, T> mapper) {
    List<T> items = row.rows("rijen", mapper);
    int total = row.number("totaal");
    int before = row.number("ervoor");
    return new Page<>(items, total, before > 0, before + items.size() < total);
  }

  private void fetch(String query, Parameters parameters, Function<Row, Boolean> consumer) {
    client
        .query(CypherFile.read("read/" + query))
        .bindAll(parameters.with("versie", versie).toMap())
        .fetchAs(Boolean.class)
        .mappedBy((types, record) -> consumer.apply(new Row(record)))
        .all();
  }
}
