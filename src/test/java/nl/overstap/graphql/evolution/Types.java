package nl.overstap.graphql.evolution;

import graphql.language.AstPrinter;
import graphql.language.DirectivesContainer;
import graphql.language.ListType;
import graphql.language.Node;
import graphql.language.NonNullType;
import graphql.language.Type;

/// Types as they are written in a schema.
final class Types {
  private Types() {}

  static String print(Node<?> node) {
    return AstPrinter.printAstCompact(node);
  }

  /// Whether every value of the one type is a value of the other: `[A!]!` promises at least `[A]`.
  static boolean promisesAtLeast(Type<?> one, Type<?> other) {
    if (other instanceof NonNullType strict) {
      return one instanceof NonNullType same && promisesAtLeast(same.getType(), strict.getType());
    }
    Type<?> bare = one instanceof NonNullType strict ? strict.getType() : one;
    if (bare instanceof ListType items && other instanceof ListType otherItems) {
      return promisesAtLeast(items.getType(), otherItems.getType());
    }
    return print(bare).equals(print(other));
  }

  static boolean isDeprecated(DirectivesContainer<?> definition) {
    return !definition.getDirectives("deprecated").isEmpty();
  }
}
