package nl.overstap.house;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// The rooms of the house: every package belongs to one, the one with the longest matching name.
///
/// This is the table of the architecture; what a room may know beside itself stands in [#mayKnow].
enum Room {
  MAIN(""),
  DOMAIN("domain"),
  ENGINE_SPI("engine.spi"),
  ENGINE_API("engine.api"),
  ENGINE_GRAPH("engine.graph"),
  ENGINE_SEARCH("engine.search"),
  ENGINE_CHECK("engine.check"),
  ENGINE_UTIL("engine.util"),
  ENGINE_CONFIGURE("engine.configure"),
  CATALOG("catalog"),
  CATALOG_NEO4J("catalog.neo4j"),
  CATALOG_LOAD("catalog.load"),
  CATALOG_SEARCH("catalog.search"),
  CATALOG_GENERATE("catalog.generate"),
  SNAPSHOT("snapshot"),
  FUNDING("funding"),
  ADVICE("advice"),
  GRAPHQL("graphql"),
  WEB("web"),
  CLI("cli"),
  CONFIG("config"),
  CONFIG_DATABASE("config.database");

  private static final Set<Room> ENGINE = EnumSet.range(ENGINE_SPI, ENGINE_CONFIGURE);
  private static final Set<Room> CATALOGS = EnumSet.range(CATALOG, CATALOG_GENERATE);

  private final String name;

  Room(String name) {
    this.name = name;
  }

  /// The room of a package, or none when it is outside the house or in no room.
  static Optional<Room> of(String house, String packageName) {
    return Arrays.stream(values())
        .filter(room -> room.holds(house, packageName))
        .reduce((one, other) -> one.name.length() > other.name.length() ? one : other);
  }

  /// The package of this room in a house.
  String packageIn(String house) {
    return name.isEmpty() ? house : house + "." + name;
  }

  /// Whether the engine, which is plain Java, or the domain under it.
  boolean isPlainJava() {
    return this == DOMAIN || ENGINE.contains(this);
  }

  /// The rooms whose types this room may use, beside its own.
  Set<Room> mayKnow() {
    return switch (this) {
      case MAIN -> Set.of(CLI, CONFIG);
      case DOMAIN, ENGINE_SPI, ENGINE_UTIL -> Set.of();
      case ENGINE_API -> Set.of(ENGINE_SPI);
      case ENGINE_GRAPH -> Set.of(ENGINE_SPI, ENGINE_UTIL);
      case ENGINE_SEARCH -> Set.of(ENGINE_API, ENGINE_SPI, ENGINE_UTIL);
      case ENGINE_CHECK -> Set.of(ENGINE_API, ENGINE_SPI);
      case ENGINE_CONFIGURE -> ENGINE;
      case CATALOG, FUNDING -> Set.of(DOMAIN);
      case CATALOG_NEO4J, CATALOG_LOAD, CATALOG_SEARCH, CATALOG_GENERATE -> Set.of(CATALOG, DOMAIN);
      case SNAPSHOT -> Set.of(CATALOG, DOMAIN, ENGINE_SPI, ENGINE_GRAPH);
      case ADVICE -> Set.of(DOMAIN, CATALOG, SNAPSHOT, FUNDING, ENGINE_API, ENGINE_SPI);
      case GRAPHQL -> Set.of(ADVICE, DOMAIN, CATALOG);
      case WEB -> Set.of(GRAPHQL, ADVICE, DOMAIN);
      case CLI -> with(CATALOGS, ADVICE, SNAPSHOT, DOMAIN, GRAPHQL, ENGINE_CONFIGURE);
      case CONFIG, CONFIG_DATABASE -> wiring();
    };
  }

  private static Set<Room> with(Set<Room> rooms, Room... more) {
    Set<Room> all = EnumSet.copyOf(rooms);
    all.addAll(Arrays.asList(more));
    return all;
  }

  private static Set<Room> wiring() {
    return EnumSet.complementOf(EnumSet.of(ENGINE_SEARCH, ENGINE_GRAPH, ENGINE_UTIL, ENGINE_CHECK));
  }

  private boolean holds(String house, String packageName) {
    String room = packageIn(house);
    boolean inside = !name.isEmpty() && packageName.startsWith(room + ".");
    return packageName.equals(room) || inside;
  }
}
