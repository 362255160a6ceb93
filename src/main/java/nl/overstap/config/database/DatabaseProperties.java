package nl.overstap.config.database;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Which Neo4j the service uses (`overstap.database.*`).
///
/// @param uri the server to use, such as `neo4j://db.example.nl:7687`; empty means embedded
/// @param gebruiker who logs on to that server
/// @param wachtwoord the password; empty means a server that asks for none
/// @param map the folder of the embedded database, relative to where the service is started
@ConfigurationProperties("overstap.database")
record DatabaseProperties(
    @DefaultValue("") String uri,
    @DefaultValue("neo4j") String gebruiker,
    @DefaultValue("") String wachtwoord,
    @DefaultValue(".overstap") Path map) {

  static final String URI = "overstap.database.uri";
  static final String MAP = "overstap.database.map";

  @Override
  public String toString() {
    return "DatabaseProperties[uri=%s, gebruiker=%s, map=%s]".formatted(uri, gebruiker, map);
  }
}
