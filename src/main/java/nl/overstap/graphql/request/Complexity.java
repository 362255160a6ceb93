package nl.overstap.graphql.request;

import graphql.analysis.FieldComplexityEnvironment;
import graphql.schema.GraphQLTypeUtil;
import java.util.Collection;
import java.util.Map;
import java.util.OptionalInt;
import nl.overstap.graphql.page.PageArguments;

/// Estimates how much a field costs: roughly the values in its answer, to which a field that plans
/// adds what it costs to search.
final class Complexity {
  /// How many items we count for a list of which nobody said how long it gets.
  static final int LIST_SIZE = 4;

  /// A search, in values that cost as much to answer.
  private static final int SEARCH = 1_000;

  private static final int MOST = Integer.MAX_VALUE / 4;

  /// What fields search or compute, beside the values that they answer.
  static final Map<String, Integer> WORK =
      Map.of(
          "Query.upskillpad",
          SEARCH,
          "Query.alternatieven",
          SEARCH,
          "Query.afwegingen",
          SEARCH,
          "Query.bereikbareFuncties",
          2 * SEARCH,
          "Query.instroom",
          2 * SEARCH,
          "GeenPad.versoepelingen",
          5 * SEARCH,
          "BereikbareFunctie.pad",
          20,
          "InstroomFunctie.pad",
          20);

  /// Lists that are longer than most.
  private static final Map<String, Integer> LISTS = Map.of("Afwegingen.punten", 12);

  private Complexity() {}

  static int of(FieldComplexityEnvironment field, int children) {
    long values = 1 + (long) children * itemsOf(field);
    return (int) Math.min(MOST, values + workOf(field));
  }

  /// A search for several paths, or on several criteria, searches as often.
  private static long workOf(FieldComplexityEnvironment field) {
    long times = number(field, "aantal").orElse(1);
    if (field.getArguments().get("criteria") instanceof Collection<?> criteria) {
      times = times * Math.max(1, criteria.size());
    }
    return times * WORK.getOrDefault(name(field), 0);
  }

  private static int itemsOf(FieldComplexityEnvironment field) {
    OptionalInt first = number(field, "first");
    OptionalInt count = number(field, "aantal");
    if (first.isPresent()) {
      return Math.clamp(first.getAsInt(), 1, PageArguments.MAX_FIRST);
    }
    if (count.isPresent()) {
      return Math.max(1, count.getAsInt());
    }
    return isPlainList(field) ? lengthOf(field) : 1;
  }

  /// As many as were asked for by id, where that is how they are asked for.
  private static int lengthOf(FieldComplexityEnvironment field) {
    return field.getArguments().values().stream()
        .filter(Collection.class::isInstance)
        .mapToInt(asked -> ((Collection<?>) asked).size())
        .max()
        .orElseGet(() -> LISTS.getOrDefault(name(field), LIST_SIZE));
  }

  /// The edges of a connection are counted by its `first` already, the paths by their `aantal`.
  private static boolean isPlainList(FieldComplexityEnvironment field) {
    String name = field.getFieldDefinition().getName();
    return GraphQLTypeUtil.isList(
            GraphQLTypeUtil.unwrapNonNull(field.getFieldDefinition().getType()))
        && !name.equals("edges")
        && !name.equals("paden")
        && !field.getParentType().getName().startsWith("__");
  }

  private static OptionalInt number(FieldComplexityEnvironment field, String argument) {
    return field.getArguments().get(argument) instanceof Integer number
        ? OptionalInt.of(Math.clamp(number, 0, MOST))
        : OptionalInt.empty();
  }

  private static String name(FieldComplexityEnvironment field) {
    return field.getParentType().getName() + "." + field.getFieldDefinition().getName();
  }
}
