package nl.overstap.catalog.load.store;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import nl.overstap.catalog.CypherFile;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.TransactionConfig;

/// The right to load, of which there is one per database. It is an open transaction that holds one
/// node: whoever dies loses it by itself, and a second loader waits. The new version is activated
/// in this same transaction, so a loader that lost the right can activate nothing.
final class LoadLock implements AutoCloseable {

  private final Session session;
  private final Transaction transaction;

  private LoadLock(Session session, Transaction transaction) {
    this.session = session;
    this.transaction = transaction;
  }

  /// Waits until nobody else is loading.
  static LoadLock acquire(Driver driver, ZonedDateTime now) {
    Session session = driver.session();
    try {
      // Zero: the server must not end this transaction however long the load takes.
      TransactionConfig patient = TransactionConfig.builder().withTimeout(Duration.ZERO).build();
      Transaction transaction = session.beginTransaction(patient);
      transaction.run(CypherFile.read("load/lock"), Map.of("nu", now)).consume();
      return new LoadLock(session, transaction);
    } catch (RuntimeException failure) {
      session.close();
      throw failure;
    }
  }

  /// What is in the database, newest first.
  List<StoredVersion> versions() {
    return transaction.run(CypherFile.read("load/versions")).list(row -> StoredVersion.of(row));
  }

  /// Makes a version the served one, and the only one.
  void activate(String versie, ZonedDateTime now) {
    transaction.run(CypherFile.read("load/activate"), Map.of("versie", versie, "nu", now)).single();
    transaction.commit();
  }

  /// Gives up the right; without [#activate] nothing has changed.
  @Override
  public void close() {
    try (session) {
      transaction.close();
    }
  }
}
