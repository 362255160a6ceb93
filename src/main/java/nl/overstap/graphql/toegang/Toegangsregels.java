package nl.overstap.graphql.toegang;

import graphql.schema.GraphQLAppliedDirective;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLTypeUtil;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Reads `@mag` from the schema. A rule that says nothing, or that leaves an OPLEIDER free to
/// change what belongs to another, is refused.
final class Toegangsregels {
  private Toegangsregels() {}

  static Toegangsregel of(GraphQLFieldDefinition field, GraphQLAppliedDirective mag) {
    Set<Rol> rollen = rollen(mag);
    String opleider = text(mag, "eigenOpleider");
    if (rollen.isEmpty()) {
      throw wrong(field, "noemt geen rol. Zet in rollen wie het mag");
    }
    if (rollen.contains(Rol.OPLEIDER) == opleider.isEmpty()) {
      throw wrong(
          field,
          "moet bij de rol OPLEIDER, en alleen dan, in eigenOpleider zeggen welk argument het id"
              + " van de opleider is");
    }
    if (!opleider.isEmpty() && !isRequired(field.getArgument(opleider))) {
      throw wrong(field, "noemt '" + opleider + "'. Dat moet een verplicht argument zijn: ID!");
    }
    return new Toegangsregel(field.getName(), rollen, opleider);
  }

  private static Set<Rol> rollen(GraphQLAppliedDirective mag) {
    Set<Rol> rollen = EnumSet.noneOf(Rol.class);
    if (mag.getArgument("rollen").getValue() instanceof List<?> names) {
      names.forEach(name -> rollen.add(Rol.valueOf(String.valueOf(name))));
    }
    return rollen;
  }

  private static String text(GraphQLAppliedDirective mag, String argument) {
    return mag.getArgument(argument).getValue() instanceof String text ? text : "";
  }

  /// A list would let somebody put another id beside the own one.
  private static boolean isRequired(GraphQLArgument argument) {
    return argument != null && GraphQLTypeUtil.simplePrint(argument.getType()).equals("ID!");
  }

  private static IllegalStateException wrong(GraphQLFieldDefinition field, String what) {
    return new IllegalStateException("@mag bij %s %s.".formatted(field.getName(), what));
  }
}
