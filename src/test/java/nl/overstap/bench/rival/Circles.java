package nl.overstap.bench.rival;

import java.util.Arrays;
import nl.overstap.engine.spi.LearningGraph;

/// Which facts can need each other in a circle: the strongly connected components of "is needed
/// for" (Tarjan 1972, without recursion). Only inside one does an integer program need an order.
final class Circles {
  private static final int NEW = -1;

  private final LearningGraph graph;
  private final int[] component;
  private final int[] number;
  private final int[] low;
  private final int[] stack;
  private final boolean[] open;
  private int stacked;
  private int numbered;
  private int components;

  private Circles(LearningGraph graph) {
    this.graph = graph;
    int count = graph.factCount();
    this.component = new int[count];
    this.number = new int[count];
    this.low = new int[count];
    this.stack = new int[count];
    this.open = new boolean[count];
    Arrays.fill(number, NEW);
  }

  /// Per fact the number of its component.
  static int[] of(LearningGraph graph) {
    Circles circles = new Circles(graph);
    for (int fact = 0; fact < graph.factCount(); fact++) {
      if (circles.number[fact] == NEW) {
        circles.walk(fact);
      }
    }
    return circles.component;
  }

  private void walk(int root) {
    int[] path = new int[graph.factCount() + 1];
    int[][] next = new int[graph.factCount() + 1][];
    int[] at = new int[graph.factCount() + 1];
    int depth = 0;
    path[0] = root;
    next[0] = enter(root);
    while (depth >= 0) {
      int fact = path[depth];
      if (at[depth] < next[depth].length) {
        int other = next[depth][at[depth]++];
        if (number[other] == NEW) {
          depth++;
          path[depth] = other;
          next[depth] = enter(other);
          at[depth] = 0;
        } else if (open[other]) {
          low[fact] = Math.min(low[fact], number[other]);
        }
      } else {
        leave(fact);
        depth--;
        if (depth >= 0) {
          low[path[depth]] = Math.min(low[path[depth]], low[fact]);
        }
      }
    }
  }

  private int[] enter(int fact) {
    number[fact] = low[fact] = numbered++;
    stack[stacked++] = fact;
    open[fact] = true;
    return Arrays.stream(graph.consumers().row(fact))
        .flatMap(action -> Arrays.stream(graph.effects().row(action)))
        .distinct()
        .toArray();
  }

  private void leave(int fact) {
    if (low[fact] == number[fact]) {
      int member;
      do {
        member = stack[--stacked];
        open[member] = false;
        component[member] = components;
      } while (member != fact);
      components++;
    }
  }
}
