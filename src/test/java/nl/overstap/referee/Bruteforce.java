package nl.overstap.referee;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;

/// The best path by trying everything, cheapest first (uniform-cost search, Dijkstra 1959).
///
/// Only what cannot matter is skipped: a step that gives nothing new, a step that leads to nothing
/// that is asked for ([Relevance]), and a way to the same facts that takes at least as much of
/// everything limited. So an empty answer is a proof. For small catalogues.
final class Bruteforce {

  private final Problem problem;
  private final Comparator<Node> cheapestFirst;
  private final PriorityQueue<Node> queue;
  private final Map<Facts, List<Node>> seen = new HashMap<>();
  private final Relevance relevance;
  private final List<Step> useful;

  private record Node(List<Step> path, Facts facts, Totaal totaal) {

    /// The steps in the order of their ids, for ties: which of two such texts is less stays so
    /// when both get the same step more.
    String ids() {
      return path.stream().map(Step::stap).sorted().map(Stap::toString).toList().toString();
    }
  }

  private Bruteforce(Problem problem) {
    this.problem = problem;
    String criterium = problem.vraag().optimaliseer();
    this.cheapestFirst =
        Comparator.<Node>comparingLong(node -> node.totaal().pair(criterium).first())
            .thenComparingLong(node -> node.totaal().pair(criterium).second())
            .thenComparingLong(node -> node.totaal().onbekend())
            .thenComparingLong(node -> node.totaal().stappen())
            .thenComparing(Node::ids);
    this.queue = new PriorityQueue<>(cheapestFirst);
    this.relevance = new Relevance(problem);
    this.useful = problem.steps().stream().filter(relevance::mayHelp).toList();
  }

  /// The steps of a best path in the order of R15; empty when there is none, proven.
  static Optional<List<Step>> solve(Problem problem) {
    if (!problem.eisenBekend()) {
      return Optional.empty();
    }
    return new Bruteforce(problem).search().map(path -> PathOrder.of(problem, path));
  }

  private Optional<List<Step>> search() {
    if (!reachableWithoutLimits()) {
      return Optional.empty();
    }
    add(new Node(List.of(), problem.start(), Totaal.ZERO));
    while (!queue.isEmpty()) {
      Node node = queue.remove();
      if (problem.reached(node.facts())) {
        return Optional.of(node.path());
      }
      expand(node);
    }
    return Optional.empty();
  }

  /// Takes every step that can be taken, whatever it costs: nothing is unlearned.
  private boolean reachableWithoutLimits() {
    Facts facts = problem.start();
    Facts before;
    do {
      before = facts;
      for (Step step : useful) {
        facts = step.enrollableIn(facts) ? problem.after(facts, step) : facts;
      }
    } while (!before.equals(facts));
    return problem.reached(facts);
  }

  private void expand(Node node) {
    for (Step step : useful) {
      if (step.enrollableIn(node.facts())) {
        List<Step> path = new ArrayList<>(node.path());
        path.add(step);
        Facts facts = problem.after(node.facts(), step);
        add(new Node(path, facts, node.totaal().plus(step.takes())));
      }
    }
  }

  private void add(Node node) {
    if (problem.vraag().voorwaarden().grenzen().allow(node.totaal())
        && problem.allowsStones(node.path())
        && isNew(node)) {
      queue.add(node);
    }
  }

  /// Equal facts mean equal stepping stones, for the months worked are among them.
  private boolean isNew(Node node) {
    List<Node> earlier =
        seen.computeIfAbsent(relevance.restrict(node.facts()), facts -> new ArrayList<>());
    if (earlier.stream().anyMatch(other -> covers(other, node))) {
      return false;
    }
    earlier.add(node);
    return true;
  }

  /// Whether a way to the same facts is at least as good, whatever comes after.
  private boolean covers(Node one, Node other) {
    Vraag.Grenzen grenzen = problem.vraag().voorwaarden().grenzen();
    Totaal less = one.totaal();
    Totaal more = other.totaal();
    return cheapestFirst.compare(one, other) <= 0
        && (grenzen.weken() == Long.MAX_VALUE || less.weken() <= more.weken())
        && (grenzen.cents() == Long.MAX_VALUE || less.eigen() <= more.eigen())
        && (grenzen.uren() == Long.MAX_VALUE || less.uren() <= more.uren());
  }
}
