package nl.overstap.graphql;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Every way to give one wrong value to one argument, or to one field within an argument, of every
/// field that takes any.
final class Probes {
  private static final List<String> REFUSED = List.of("ONGELDIGE_INVOER");
  private static final List<String> DOES_NOT_FIT = List.of("VRAAG_PAST_NIET");

  private final GoodValues good;

  Probes(GoodValues good) {
    this.good = good;
  }

  List<Probe> listAll(GraphQLSchema schema) {
    return AskedField.listAll(schema, good).stream()
        .flatMap(asked ->
            asked.field().getArguments().stream()
                .flatMap(argument -> wrong(asked, List.of(argument.getName()), argument.getType())))
        .toList();
  }

  /// What the field needs, and the wrong value in its place.
  Map<String, Object> variables(Probe probe) {
    Map<String, Object> variables = new LinkedHashMap<>();
    for (GraphQLArgument argument : probe.veld().field().getArguments()) {
      String name = argument.getName();
      boolean asked = probe.path().getFirst().equals(name);
      if (asked) {
        variables.put(name, value(List.of(name), argument.getType(), probe));
      } else if (GraphQLTypeUtil.isNonNull(argument.getType())) {
        variables.put(name, good.of(probe.veld().name(), name, argument.getType()));
      }
    }
    return variables;
  }

  private Object value(List<String> path, GraphQLType type, Probe probe) {
    if (path.equals(probe.path())) {
      return probe.value();
    }
    GraphQLType bare = GraphQLTypeUtil.unwrapNonNull(type);
    if (bare instanceof GraphQLList list) {
      return List.of(value(path, list.getWrappedType(), probe));
    }
    GraphQLInputObjectType input = (GraphQLInputObjectType) bare;
    Map<String, Object> parts = good.required(probe.veld().name(), input);
    String next = probe.path().get(path.size());
    GraphQLType inner = input.getFieldDefinition(next).getType();
    parts.put(next, value(Probe.with(path, next), inner, probe));
    return parts;
  }

  private Stream<Probe> wrong(AskedField field, List<String> path, GraphQLType type) {
    GraphQLType bare = GraphQLTypeUtil.unwrapNonNull(type);
    return switch (bare) {
      case GraphQLList list -> Stream.concat(tooMany(field, path, list), inList(field, path, list));
      case GraphQLInputObjectType input ->
          Stream.concat(
              Stream.of(
                  new Probe(field, path, "tekst", DOES_NOT_FIT),
                  new Probe(field, path, Map.of("verzonnen", 1), DOES_NOT_FIT)),
              input.getFieldDefinitions().stream()
                  .flatMap(part -> wrong(field, Probe.with(path, part.getName()), part.getType())));
      default -> scalars(field, path, (GraphQLNamedType) bare);
    };
  }

  private Stream<Probe> tooMany(AskedField field, List<String> path, GraphQLList list) {
    Object one = good.of(field.name(), path.getLast(), list.getWrappedType());
    return Stream.of(new Probe(field, path, Collections.nCopies(501, one), REFUSED));
  }

  private Stream<Probe> inList(AskedField field, List<String> path, GraphQLList list) {
    return wrong(field, path, list.getWrappedType())
        .map(probe ->
            probe.path().equals(path)
                ? new Probe(probe.veld(), path, List.of(probe.value()), probe.expected())
                : probe);
  }

  private Stream<Probe> scalars(AskedField field, List<String> path, GraphQLNamedType type) {
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

  private Stream<Probe> ids(AskedField field, List<String> path) {
    String name = path.getLast();
    boolean looksUp = path.size() == 1 && name.startsWith("id");
    String known = good.id(field.name(), name);
    return Stream.of(
        new Probe(field, path, "twee woorden", REFUSED),
        new Probe(field, path, "", REFUSED),
        new Probe(field, path, "x".repeat(201), REFUSED),
        new Probe(field, path, known + "x", looksUp ? List.of() : List.of("ONBEKEND_ID")));
  }

  private static Stream<Probe> texts(AskedField field, List<String> path, String name) {
    if (GoodValues.isVersie(name)) {
      return probes(
          field, path, List.of("VERSIE_ONBEKEND"), "geen@1+00000000", "", "x".repeat(10_000));
    }
    return switch (name) {
      case "after" -> probes(field, path, REFUSED, "geen cursor", "AAAA");
      default -> probes(field, path, REFUSED, "", "   ", "x".repeat(10_000));
    };
  }

  private static Stream<Probe> probes(
      AskedField field, List<String> path, List<String> expected, Object... values) {
    return Stream.of(values).map(value -> new Probe(field, path, value, expected));
  }
}
