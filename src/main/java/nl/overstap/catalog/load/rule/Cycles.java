package nl.overstap.catalog.load.rule;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Finds cycles in a directed graph, in time proportional to its edges and without recursion, so
/// that a long chain is no danger.
///
/// @param <E> what an edge was read from
final class Cycles<E> {

  private final Map<String, List<Edge<E>>> edges = new TreeMap<>();

  private record Edge<E>(String to, E origin) {}

  /// A cycle.
  ///
  /// @param chain its nodes, the first again at the end
  /// @param closing the edge that leads back to the first
  record Cycle<E>(List<String> chain, E closing) {}

  /// A node that is being looked at, and the edges that were not yet followed from it.
  private record Visit<E>(String node, Iterator<Edge<E>> left) {}

  void add(String from, String to, E origin) {
    edges.computeIfAbsent(from, node -> new ArrayList<>()).add(new Edge<>(to, origin));
  }

  /// One cycle for each edge that closes one in a depth-first walk; none exactly when there is
  /// none.
  List<Cycle<E>> find() {
    List<Cycle<E>> found = new ArrayList<>();
    Set<String> finished = new HashSet<>();
    edges.keySet().forEach(start -> walk(start, finished, found));
    return found;
  }

  private void walk(String start, Set<String> finished, List<Cycle<E>> found) {
    Deque<Visit<E>> path = new ArrayDeque<>();
    Set<String> onPath = new HashSet<>();
    enter(start, path, onPath, finished);
    while (!path.isEmpty()) {
      Visit<E> visit = path.getLast();
      if (visit.left().hasNext()) {
        Edge<E> edge = visit.left().next();
        if (onPath.contains(edge.to())) {
          found.add(new Cycle<>(chain(path, edge.to()), edge.origin()));
        } else {
          enter(edge.to(), path, onPath, finished);
        }
      } else {
        path.removeLast();
        onPath.remove(visit.node());
      }
    }
  }

  private void enter(String node, Deque<Visit<E>> path, Set<String> onPath, Set<String> finished) {
    if (finished.add(node)) {
      path.addLast(new Visit<>(node, edges.getOrDefault(node, List.of()).iterator()));
      onPath.add(node);
    }
  }

  private static <E> List<String> chain(Deque<Visit<E>> path, String first) {
    List<String> nodes = path.stream().map(Visit::node).toList();
    List<String> chain = new ArrayList<>(nodes.subList(nodes.indexOf(first), nodes.size()));
    chain.add(first);
    return chain;
  }
}
