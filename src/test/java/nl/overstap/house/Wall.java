package nl.overstap.house;

import java.util.Arrays;
import java.util.Set;

/// Libraries whose types stop at certain rooms.
enum Wall {
  NEO4J(
      "org.neo4j.",
      "ac.simons.neo4j.",
      "org.springframework.data.neo4j.",
      "org.springframework.boot.neo4j."),
  GRAPHQL(
      "graphql.",
      "org.dataloader.",
      "org.springframework.graphql.",
      "org.springframework.boot.graphql."),
  SPRING("org.springframework.");

  private final String[] libraries;

  Wall(String... libraries) {
    this.libraries = libraries;
  }

  /// Whether a type belongs to the library behind this wall.
  boolean covers(String type) {
    boolean named = Arrays.stream(libraries).anyMatch(type::startsWith);
    return named && (this != SPRING || !NEO4J.covers(type) && !GRAPHQL.covers(type));
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
}
