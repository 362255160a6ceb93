package nl.overstap.graphql;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Values that the shipped catalogue has an answer to, for any argument or field within one.
///
/// @param versie the key of the version that is served
record GoodValues(String versie) {
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

  /// An id that exists; `id` itself is of what the field gives.
  String id(String field, String name) {
    return String.valueOf(KNOWN.getOrDefault(name.startsWith("id") ? field : name, ""));
  }

  /// @param name of the argument, or of the field within it
  Object of(String field, String name, GraphQLType type) {
    GraphQLType bare = GraphQLTypeUtil.unwrapNonNull(type);
    return switch (bare) {
      case GraphQLList list -> List.of(of(field, name, list.getWrappedType()));
      case GraphQLInputObjectType input -> required(field, input);
      case GraphQLEnumType values -> values.getValues().getFirst().getName();
      default ->
          switch (((GraphQLNamedType) bare).getName()) {
            case "ID" -> id(field, name);
            case "String" -> isVersie(name) ? versie : "zon";
            case "Date" -> "2026-11-21";
            default -> 12;
          };
    };
  }

  /// What has to be in an input object.
  Map<String, Object> required(String field, GraphQLInputObjectType input) {
    Map<String, Object> parts = new LinkedHashMap<>();
    for (GraphQLInputObjectField part : input.getFieldDefinitions()) {
      if (GraphQLTypeUtil.isNonNull(part.getType())) {
        parts.put(part.getName(), of(field, part.getName(), part.getType()));
      }
    }
    // At least one of the three must be there.
    if (input.getName().equals("GrensInput")) {
      parts.put("weken", 4);
    }
    return parts;
  }

  static boolean isVersie(String name) {
    return List.of("versie", "van", "naar").contains(name);
  }
}
