package nl.overstap.graphql;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/// A field that takes arguments, and the shortest way to it from the root of the schema.
///
/// @param operation `query` or `mutation`
/// @param way the fields to it, as they stand in a document
/// @param type the type that has the field
record AskedField(
    String operation, List<String> way, GraphQLObjectType type, GraphQLFieldDefinition field) {
  AskedField {
    way = List.copyOf(way);
  }

  /// Every one, of Query, of Mutation and of what they lead to; not what only a gateway asks.
  static List<AskedField> listAll(GraphQLSchema schema, GoodValues good) {
    List<AskedField> all = new ArrayList<>(under("query", schema.getQueryType(), good));
    all.addAll(under("mutation", Objects.requireNonNull(schema.getMutationType()), good));
    return all;
  }

  private record Place(GraphQLObjectType type, List<String> way) {}

  private static List<AskedField> under(String operation, GraphQLObjectType root, GoodValues good) {
    List<AskedField> found = new ArrayList<>();
    Set<GraphQLObjectType> seen = new HashSet<>(Set.of(root));
    Deque<Place> open = new ArrayDeque<>(List.of(new Place(root, List.of())));
    while (!open.isEmpty()) {
      Place place = open.remove();
      for (GraphQLFieldDefinition field : place.type().getFieldDefinitions()) {
        if (!field.getArguments().isEmpty() && !field.getName().startsWith("_")) {
          found.add(new AskedField(operation, place.way(), place.type(), field));
        }
        if (GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLObjectType next
            && seen.add(next)) {
          open.add(new Place(next, Probe.with(place.way(), step(field, good))));
        }
      }
    }
    return found;
  }

  private static String step(GraphQLFieldDefinition field, GoodValues good) {
    String given =
        field.getArguments().stream()
            .filter(argument -> GraphQLTypeUtil.isNonNull(argument.getType()))
            .map(argument ->
                argument.getName()
                    + ": "
                    + JsonMapper.shared()
                        .writeValueAsString(
                            good.of(field.getName(), argument.getName(), argument.getType())))
            .collect(Collectors.joining(", "));
    return field.getName() + (given.isEmpty() ? "" : "(" + given + ")");
  }

  String name() {
    return field.getName();
  }

  /// The document that asks the field with a variable for each of these arguments.
  String document(Collection<String> given) {
    String declared =
        given.stream()
            .map(name -> "$" + name + ": " + type(name))
            .collect(Collectors.joining(", "));
    String passed =
        given.stream().map(name -> name + ": $" + name).collect(Collectors.joining(", "));
    String asked = name() + "(" + passed + ")";
    String inner =
        GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLCompositeType
            ? asked + " { __typename }"
            : asked;
    return Stream.concat(Stream.of(operation + " Proef(" + declared + ")"), way.stream())
            .collect(Collectors.joining(" { "))
        + " { "
        + inner
        + " }".repeat(way.size() + 1);
  }

  private String type(String name) {
    GraphQLArgument argument = Objects.requireNonNull(field.getArgument(name), name);
    return GraphQLTypeUtil.simplePrint(argument.getType());
  }

  @Override
  public String toString() {
    return type.getName() + "." + name();
  }
}
