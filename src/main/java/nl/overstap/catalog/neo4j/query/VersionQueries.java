package nl.overstap.catalog.neo4j.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import nl.overstap.catalog.CypherFile;
import nl.overstap.catalog.read.page.PageRequest;
import nl.overstap.catalog.read.page.Slice;
import nl.overstap.catalog.read.page.SortKey;
import org.neo4j.driver.types.MapAccessor;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.transaction.support.TransactionOperations;

/// Runs queries about one catalogue version, each a file of `cypher/queries/read`, in read-only
/// transactions.
public final class VersionQueries {

  private static final SortKey BEGIN = new SortKey("", "");

  private final Neo4jClient client;
  private final TransactionOperations readOnly;
  private final String versie;
  private final Totals totals;

  /// @param versie the key of the version
  /// @param totals what was counted before, of any version
  public VersionQueries(
      Neo4jClient client, TransactionOperations readOnly, String versie, Totals totals) {
    this.client = client;
    this.readOnly = readOnly;
    this.versie = versie;
    this.totals = totals;
  }

  /// Many queries in one transaction.
  public <T> T inOneTransaction(Function<VersionQueries, T> work) {
    return readOnly.<T>execute(status -> work.apply(this));
  }

  /// The rows of a query that gives each in a column `rij`.
  public <T> List<T> all(String query, SharedValues shared, Function<Row, T> mapper) {
    return run(query, new Parameters(), shared, row -> mapper.apply(row.row("rij")));
  }

  /// All rows of a query, each mapped when it comes in.
  public <T> List<T> run(String query, Parameters parameters, Function<Row, T> mapper) {
    return run(query, parameters, new SharedValues(), mapper);
  }

  private <T> List<T> run(
      String query, Parameters parameters, SharedValues shared, Function<Row, T> mapper) {
    List<T> rows = new ArrayList<>();
    readOnly.executeWithoutResult(status ->
        fetch(query, parameters, found -> rows.add(mapper.apply(new Row(found, shared)))));
    return rows;
  }

  /// The one row of a query whose answer holds as long as the version: it is asked once.
  public <T> T once(String query, Parameters parameters, Function<Row, T> mapper) {
    return totals.get(
        new Totals.Key(versie, query, parameters.toMap()),
        () -> run(query, parameters, mapper).getFirst());
  }

  /// What a query counts, in its column `totaal`.
  public long count(String query, Parameters filter) {
    return once(query, filter, row -> (long) row.number("totaal"));
  }

  /// One page of a list, in the order of its sort keys.
  public <T> Slice<T> page(
      String query, Parameters filter, PageRequest request, Function<Row, T> mapper) {
    SortKey after = Objects.requireNonNullElse(request.after(), BEGIN);
    filter.with("naam", after.naam()).with("id", after.id()).with("first", request.first());
    return run(query, filter, row -> toSlice(row, request.first(), mapper)).getFirst();
  }

  private static <T> Slice<T> toSlice(Row row, int first, Function<Row, T> mapper) {
    List<T> found = row.rows("rijen", mapper);
    List<T> items = found.subList(0, Math.min(first, found.size()));
    return new Slice<>(items, row.flag("ervoor"), found.size() > first);
  }

  private void fetch(String query, Parameters parameters, Function<MapAccessor, Boolean> consumer) {
    client
        .query(CypherFile.read("read/" + query))
        .bindAll(parameters.with("versie", versie).toMap())
        .fetchAs(Boolean.class)
        .mappedBy((types, record) -> consumer.apply(record))
        .all();
  }
}
