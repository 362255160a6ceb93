package nl.overstap.cli.database;

import java.util.Objects;
import java.util.function.Function;
import nl.overstap.cli.database.CatalogueDatabase.Opener;
import picocli.CommandLine.Option;

/// Which database a command works on: the options that its commands share.
public final class DatabaseOptions {
  private final Opener opener;

  @Option(
      names = "--uri",
      paramLabel = "ADRES",
      defaultValue = "${env:NEO4J_URI:-}",
      description = "De database, zoals neo4j://localhost:7687. Anders NEO4J_URI.")
  private String uri = "";

  @Option(
      names = "--gebruiker",
      paramLabel = "NAAM",
      defaultValue = "${env:NEO4J_USERNAME:-neo4j}",
      description = "Wie er inlogt. Anders NEO4J_USERNAME, anders neo4j.")
  private String gebruiker = "";

  public DatabaseOptions(Opener opener) {
    this.opener = opener;
  }

  /// Does something with the database.
  ///
  /// @throws DatabaseUnavailableException when no database is named, or it cannot be reached
  <T> T with(Function<CatalogueDatabase, T> work) {
    if (uri.isBlank()) {
      throw new DatabaseUnavailableException(
          "Er is geen database genoemd. Zet het adres in NEO4J_URI, of geef --uri"
              + " neo4j://localhost:7687.");
    }
    try (CatalogueDatabase database = opener.open(uri, gebruiker, wachtwoord())) {
      return work.apply(database);
    }
  }

  /// Not an option: whoever lists the processes of a machine would read it.
  private static String wachtwoord() {
    return Objects.requireNonNullElse(System.getenv("NEO4J_PASSWORD"), "");
  }
}
