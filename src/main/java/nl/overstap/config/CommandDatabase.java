package nl.overstap.config;

import nl.overstap.cli.database.CatalogueDatabase;
import nl.overstap.cli.database.DatabaseUnavailableException;
import nl.overstap.config.database.BoltDatabase;
import nl.overstap.config.database.CannotStartException;

/// Opens the database of a command.
public final class CommandDatabase {
  private CommandDatabase() {}

  /// Opens it. Throws [DatabaseUnavailableException] when that cannot be done.
  ///
  /// @param uri such as `neo4j://db.example.nl:7687`
  /// @param gebruiker who logs on
  /// @param wachtwoord empty for a server that asks for none
  public static CatalogueDatabase open(String uri, String gebruiker, String wachtwoord) {
    try {
      return BoltDatabase.open(uri, gebruiker, wachtwoord);
    } catch (CannotStartException failure) {
      throw new DatabaseUnavailableException(String.valueOf(failure.getMessage()), failure);
    }
  }
}
