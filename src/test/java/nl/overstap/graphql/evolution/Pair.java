package nl.overstap.graphql.evolution;

import graphql.language.NamedNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// What has one name in two schemas.
///
/// @param was empty where the first has no such thing
/// @param is empty where the second has no such thing
record Pair<N>(String name, @Nullable N was, @Nullable N is) {

  /// One for every name on either side, by name.
  static <N> List<Pair<N>> of(Map<String, N> was, Map<String, N> is) {
    TreeSet<String> names = new TreeSet<>(was.keySet());
    names.addAll(is.keySet());
    List<Pair<N>> pairs = new ArrayList<>();
    names.forEach(name -> pairs.add(new Pair<>(name, was.get(name), is.get(name))));
    return pairs;
  }

  static <N extends NamedNode<?>> List<Pair<N>> of(List<N> was, List<N> is) {
    return of(byName(was), byName(is));
  }

  private static <N extends NamedNode<?>> Map<String, N> byName(List<N> nodes) {
    Map<String, N> byName = new LinkedHashMap<>();
    nodes.forEach(node -> byName.put(node.getName(), node));
    return byName;
  }
}
