package nl.overstap.house;

import java.util.List;
import java.util.Set;

/// Libraries whose types stop at certain rooms.
enum Wall {
  NEO4J,
  GRAPHQL,
  SPRING;

  private static final List<String> NEO4J_TYPES =
      List.of(
          "org.neo4j.",
          "ac.simons.neo4j.",
          "org.springframework.data.neo4j.",
          "org.springframework.boot.neo4j.");
  private static final List<String> GRAPHQL_TYPES =
      List.of(
          "graphql.",
          "org.dataloader.",
          "org.springframework.graphql.",
          "org.springframework.boot.graphql.");

  /// Whether a type belongs to the library behind this wall.
  boolean covers(String type) {
    return switch (this) {
      case NEO4J -> isOneOf(NEO4J_TYPES, type);
      case GRAPHQL -> isOneOf(GRAPHQL_TYPES, type);
      case SPRING -> isSpringItself(type);
    };
  }

  /// Whether a room is inside the wall.
  boolean isOpenFor(Room room) {
    return inside().contains(room);
  }

  private Set<Room> inside() {
    return switch (this) {
      case NEO4J -> Set.of(Room.CATALOG_NEO4J, Room.CATALOG_LOAD, Room.CONFIG_DATABASE);
      case GRAPHQL -> Set.of(Room.GRAPHQL, Room.WEB, Room.CLI);
      case SPRING ->
          Set.of(
              Room.GRAPHQL,
              Room.WEB,
              Room.CATALOG_NEO4J,
              Room.CATALOG_LOAD,
              Room.CONFIG,
              Room.CONFIG_DATABASE,
              Room.MAIN);
    };
  }

  private static boolean isSpringItself(String type) {
    return type.startsWith("org.springframework.")
        && !isOneOf(NEO4J_TYPES, type)
        && !isOneOf(GRAPHQL_TYPES, type);
  }

  private static boolean isOneOf(List<String> libraries, String type) {
    return libraries.stream().anyMatch(type::startsWith);
  }
}
