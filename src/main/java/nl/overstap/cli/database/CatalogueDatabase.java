package nl.overstap.cli.database;

import nl.overstap.catalog.load.store.CatalogueStore;
import nl.overstap.catalog.read.CatalogueReaders;

/// An open connection to the database where catalogue versions are kept.
public interface CatalogueDatabase extends AutoCloseable {
  CatalogueStore store();

  CatalogueReaders readers();

  @Override
  void close();

  /// Opens one. Throws [DatabaseUnavailableException] when that cannot be done.
  @FunctionalInterface
  interface Opener {
    /// Opens it.
    ///
    /// @param uri such as `neo4j://db.example.nl:7687`
    /// @param gebruiker who logs on
    /// @param wachtwoord empty for a server that asks for none
    CatalogueDatabase open(String uri, String gebruiker, String wachtwoord);
  }
}
