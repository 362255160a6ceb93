package nl.overstap.graphql;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Every way to give one wrong value to one argument, or to one field within an argument, of every
/// field of Query.
final class Probes {
  private static final List<String> REFUSED = List.of("ONGELDIGE_INVOER");
  private static final List<String> DOES_NOT_FIT = List.of("VRAAG_PAST_NIET");

  /// What exists in the shipped catalogue, by the name of the argument or field that takes it.
  private static final Map<String, Object> KNOWN =
      Map.ofEntries(
          Map.entry("functie", "functie/monteur-zonnepanelen"),
          Map.entry("skill", "skill/klantcontact"),
          Map.entry("opleiding", "opleiding/vca-b"),
          Map.entry("sector", "sector/bouw"),
          Map.entry("kwalificatie", "kwalificatie/rijbewijs-b"),
          Map.entry("regio", "regio/twente"),
          Map.entry("vraagt", "skill/klantcontact"),
          Map.entry("leert", "skill/klantcontact"),
          Map.entry("onderdeelVan", "sector/bouw"),
          Map.entry("opleidingen", "opleiding/vca-b"),
          Map.entry("kwalificaties", "kwalificatie/rijbewijs-b"),
          Map.entry("ookKwalificaties", "kwalificatie/rijbewijs-b"),
          Map.entry("regios", "regio/twente"),
          Map.entry("zonder", "opleiding/vca-b"),
          Map.entry("node", "functie/monteur-zonnepanelen"),
          Map.entry("nodes", "functie/monteur-zonnepanelen"));

  private Probes() {}

  static List<Probe> of(GraphQLSchema schema) {
    return schema.getQueryType().getFieldDefinitions().stream()
        .filter(field -> !field.getName().startsWith("_"))
        .flatMap(field ->
            field.getArguments().stream()
                .flatMap(argument -> wrong(field, List.of(argument.getName()), argument.getType())))
        .toList();
  }

  /// The document that asks the field with a variable for each of these arguments.
  static String document(GraphQLFieldDefinition field, Map<String, Object> variables) {
    List<String> declared = new ArrayList<>();
    List<String> passed = new ArrayList<>();
    for (String name : variables.keySet()) {
      GraphQLArgument argument = field.getArgument(name);
      declared.add("$" + name + ": " + GraphQLTypeUtil.simplePrint(argument.getType()));
      passed.add(name + ": $" + name);
    }
    return "query Proef(%s) { %s(%s) { __typename } }"
        .formatted(String.join(", ", declared), field.getName(), String.join(", ", passed));
  }

  /// What the field needs, and the wrong value in its place.
  static Map<String, Object> variables(GraphQLFieldDefinition field, Probe probe) {
    Map<String, Object> variables = new LinkedHashMap<>();
    for (GraphQLArgument argument : field.getArguments()) {
      String name = argument.getName();
      boolean asked = probe.path().getFirst().equals(name);
      if (asked) {
        variables.put(name, value(field, List.of(name), argument.getType(), probe));
      } else if (GraphQLTypeUtil.isNonNull(argument.getType())) {
        variables.put(name, good(field.getName(), name, argument.getType()));
      }
    }
    return variables;
  }

  private static Object value(
      GraphQLFieldDefinition field, List<String> path, GraphQLType type, Probe probe) {
    if (path.equals(probe.path())) {
      return probe.value();
    }
    GraphQLType bare = GraphQLTypeUtil.unwrapNonNull(type);
    if (bare instanceof GraphQLList list) {
      return List.of(value(field, path, list.getWrappedType(), probe));
    }
    GraphQLInputObjectType input = (GraphQLInputObjectType) bare;
    Map<String, Object> parts = required(field.getName(), input);
    String next = probe.path().get(path.size());
    GraphQLType inner = input.getFieldDefinition(next).getType();
    parts.put(next, value(field, Probe.with(path, next), inner, probe));
    return parts;
  }

  private static Map<String, Object> required(String field, GraphQLInputObjectType input) {
    Map<String, Object> parts = new LinkedHashMap<>();
    for (GraphQLInputObjectField part : input.getFieldDefinitions()) {
      if (GraphQLTypeUtil.isNonNull(part.getType())) {
        parts.put(part.getName(), good(field, part.getName(), part.getType()));
      }
    }
    // At least one of the three must be there.
    if (input.getName().equals("GrensInput")) {
      parts.put("weken", 4);
    }
    return parts;
  }

  private static Object good(String field, String name, GraphQLType type) {
    GraphQLType bare = GraphQLTypeUtil.unwrapNonNull(type);
    return switch (bare) {
      case GraphQLList list -> List.of(good(field, name, list.getWrappedType()));
      case GraphQLInputObjectType input -> required(field, input);
      case GraphQLEnumType values -> values.getValues().getFirst().getName();
      default ->
          switch (((GraphQLNamedType) bare).getName()) {
            case "ID" -> KNOWN.getOrDefault(name.startsWith("id") ? field : name, "");
            case "String" -> "zon";
            case "Date" -> "2026-11-21";
            default -> 12;
          };
    };
  }

  private static Stream<Probe> wrong(
      GraphQLFieldDefinition field, List<String> path, GraphQLType type) {
    GraphQLType bare = GraphQLTypeUtil.unwrapNonNull(type);
    return switch (bare) {
      case GraphQLList list -> Stream.concat(tooMany(field, path, list), inList(field, path, list));
      case GraphQLInputObjectType input ->
          Stream.concat(
              Stream.of(
                  new Probe(field.getName(), path, "tekst", DOES_NOT_FIT),
                  new Probe(field.getName(), path, Map.of("verzonnen", 1), DOES_NOT_FIT)),
              input.getFieldDefinitions().stream()
                  .flatMap(part -> wrong(field, Probe.with(path, part.getName()), part.getType())));
      default -> scalars(field.getName(), path, (GraphQLNamedType) bare);
    };
  }

  private static Stream<Probe> tooMany(
      GraphQLFieldDefinition field, List<String> path, GraphQLList list) {
    Object one = good(field.getName(), path.getLast(), list.getWrappedType());
    return Stream.of(new Probe(field.getName(), path, Collections.nCopies(501, one), REFUSED));
  }

  private static Stream<Probe> inList(
      GraphQLFieldDefinition field, List<String> path, GraphQLList list) {
    return wrong(field, path, list.getWrappedType())
        .map(probe ->
            probe.path().equals(path)
                ? new Probe(probe.veld(), path, List.of(probe.value()), probe.expected())
                : probe);
  }

  private static Stream<Probe> scalars(String field, List<String> path, GraphQLNamedType type) {
    if (type instanceof GraphQLEnumType) {
      return probes(field, path, DOES_NOT_FIT, "GEEN_WAARDE", 3);
    }
    String name = path.getLast();
    return switch (type.getName()) {
      case "ID" -> ids(field, path);
      case "String" -> texts(field, path, name);
      case "Int" ->
          Stream.concat(
              probes(field, path, REFUSED, -1, Integer.MAX_VALUE),
              probes(field, path, DOES_NOT_FIT, "veel", 1.5, 3_000_000_000L));
      case "Float" ->
          Stream.concat(
              probes(field, path, REFUSED, -1.0, 1e300), probes(field, path, DOES_NOT_FIT, "veel"));
      case "Bedrag" ->
          Stream.concat(
              probes(field, path, REFUSED, 99_999_999),
              probes(field, path, DOES_NOT_FIT, "gratis", -1, 0.001));
      case "Date" ->
          Stream.concat(
              probes(field, path, REFUSED, "1850-01-01", "2999-01-01"),
              probes(field, path, DOES_NOT_FIT, "gisteren", "2026-02-30", 20261121));
      case "Boolean" -> probes(field, path, DOES_NOT_FIT, "misschien", 2);
      default -> throw new AssertionError("no wrong value known for " + type.getName());
    };
  }

  private static Stream<Probe> ids(String field, List<String> path) {
    String name = path.getLast();
    boolean looksUp = path.size() == 1 && name.startsWith("id");
    Object known = KNOWN.getOrDefault(looksUp ? field : name, "");
    return Stream.of(
        new Probe(field, path, "twee woorden", REFUSED),
        new Probe(field, path, "", REFUSED),
        new Probe(field, path, "x".repeat(201), REFUSED),
        new Probe(field, path, known + "x", looksUp ? List.of() : List.of("ONBEKEND_ID")));
  }

  private static Stream<Probe> texts(String field, List<String> path, String name) {
    return switch (name) {
      case "versie" -> probes(field, path, List.of("VERSIE_ONBEKEND"), "geen@1+00000000");
      case "after" -> probes(field, path, REFUSED, "geen cursor", "AAAA");
      default -> probes(field, path, REFUSED, "", "   ", "x".repeat(10_000));
    };
  }

  private static Stream<Probe> probes(
      String field, List<String> path, List<String> expected, Object... values) {
    return Stream.of(values).map(value -> new Probe(field, path, value, expected));
  }
}
