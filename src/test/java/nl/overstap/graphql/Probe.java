package nl.overstap.graphql;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// One question in which one value is wrong.
///
/// @param veld what is asked
/// @param path from the argument to the value; a list on the way is not named
/// @param value the wrong value
/// @param expected the code of the error that must come, or empty where an empty answer is right
record Probe(AskedField veld, List<String> path, Object value, List<String> expected) {
  Probe {
    path = List.copyOf(path);
    expected = List.copyOf(expected);
  }

  /// As in `extensions.veld`.
  String place() {
    return String.join(".", path);
  }

  /// What of the schema is tried, as in `Query.functies(filter)` or `FunctieFilter.sector`.
  String coordinate() {
    GraphQLArgument argument =
        Objects.requireNonNull(veld.field().getArgument(path.getFirst()), path.getFirst());
    String coordinate = veld + "(" + path.getFirst() + ")";
    GraphQLType type = argument.getType();
    for (String part : path.subList(1, path.size())) {
      GraphQLInputObjectType input = (GraphQLInputObjectType) GraphQLTypeUtil.unwrapAll(type);
      coordinate = input.getName() + "." + part;
      type = input.getFieldDefinition(part).getType();
    }
    return coordinate;
  }

  static List<String> with(List<String> path, String part) {
    List<String> longer = new ArrayList<>(path);
    longer.add(part);
    return longer;
  }

  @Override
  public String toString() {
    String shown = String.valueOf(value);
    return veld + " " + place() + " = " + shown.substring(0, Math.min(40, shown.length()));
  }
}
