package nl.overstap.catalog.neo4j.verschil;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import nl.overstap.catalog.neo4j.query.Row;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/// All that one version says of one concept.
///
/// @param properties of its node
/// @param relations what it is related to, by the type of the relationship
record ConceptContents(Map<String, Object> properties, Map<String, Set<Object>> relations) {
  /// What a load writes beside what the catalogue says, or says twice.
  private static final Set<String> NOT_CONTENTS =
      Set.of("versie", "rij", "afdruk", "grafsteen", "sorteernaam", "vervallen");

  private static final List<String> EXACT = List.of("Centen", "Tienden");

  static ConceptContents of(Row row) {
    Map<String, Set<Object>> relations = new HashMap<>();
    for (Value relation : row.values().get("relaties").values()) {
      relations
          .computeIfAbsent(fieldOf(relation.get(0).asString()), type -> new HashSet<>())
          .add(relation.asObject());
    }
    return new ConceptContents(row.values().get("eigenschappen").asMap(), relations);
  }

  String naam() {
    return String.valueOf(properties.getOrDefault("naam", properties.get("id")));
  }

  @Nullable String vervangenDoor() {
    Object other = properties.get("vervangenDoor");
    return other == null ? null : other.toString();
  }

  /// Whether another version says something else of it; a concept that is not there says nothing.
  boolean differsFrom(@Nullable ConceptContents other) {
    return other == null || !fieldsOtherThan(other).isEmpty();
  }

  /// What differs from another version of it, in alphabetical order.
  List<String> fieldsOtherThan(ConceptContents other) {
    Set<String> fields = new TreeSet<>();
    addDifferent(properties, other.properties, fields);
    addDifferent(relations, other.relations, fields);
    return List.copyOf(fields);
  }

  private static void addDifferent(
      Map<String, ?> one, Map<String, ?> other, Set<String> different) {
    Set<String> names = new HashSet<>(one.keySet());
    names.addAll(other.keySet());
    names.removeAll(NOT_CONTENTS);
    names.stream()
        .filter(name -> !Objects.equals(one.get(name), other.get(name)))
        .map(ConceptContents::withoutUnit)
        .forEach(different::add);
  }

  /// Money and weeks stand in the graph twice.
  private static String withoutUnit(String property) {
    return EXACT.stream()
        .filter(property::endsWith)
        .findFirst()
        .map(unit -> property.substring(0, property.length() - unit.length()))
        .orElse(property);
  }

  /// `VRAAGT_VOORAF` as `vraagtVooraf`.
  private static String fieldOf(String type) {
    StringBuilder field = new StringBuilder();
    for (String word : type.toLowerCase(java.util.Locale.ROOT).split("_")) {
      field.append(
          field.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
    }
    return field.toString();
  }
}
