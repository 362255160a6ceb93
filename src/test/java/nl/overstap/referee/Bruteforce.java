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
/// everything limited. A step without which there is no path at all is counted from the start. So
/// an empty answer is a proof. For small catalogues.
final class Bruteforce {

  private final Problem problem;
  private final Comparator<Node> cheapestFirst;
  private final PriorityQueue<Node> queue;
  private final Map<Facts, List<Node>> seen = new HashMap<>();
  private final Relevance relevance;
  private final List<Step> useful;
  private final List<Step> needed;

  /// A way to some facts.
  ///
  /// @param totaal of its steps and the needed ones that are still to come
  /// @param pair the totals in the order that is minimised
  /// @param ids the steps in the order of their ids, for ties: which of two such texts is less
  ///   stays so when both get the same step more
  private record Node(List<Step> path, Facts facts, Totaal totaal, Totaal.Pair pair, String ids) {}

  private Bruteforce(Problem problem) {
    this.problem = problem;
    this.cheapestFirst =
        Comparator.<Node>comparingLong(node -> node.pair().first())
            .thenComparingLong(node -> node.pair().second())
            .thenComparingLong(node -> node.totaal().onbekend())
            .thenComparingLong(node -> node.totaal().stappen())
            .thenComparing(Node::ids);
    this.queue = new PriorityQueue<>(cheapestFirst);
    this.relevance = new Relevance(problem);
    this.useful = problem.steps().stream().filter(relevance::mayHelp).toList();
    this.needed = useful.stream().filter(step -> !reachesWithout(step)).toList();
  }

  /// The steps of a best path in the order of R15; empty when there is none, proven.
  static Optional<List<Step>> solve(Problem problem) {
    if (!problem.eisenBekend()) {
      return Optional.empty();
    }
    return new Bruteforce(problem).search().map(path -> PathOrder.of(problem, path));
  }

  private Optional<List<Step>> search() {
    if (!reaches(useful)) {
      return Optional.empty();
    }
    add(List.of(), problem.start());
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
  private boolean reaches(List<Step> steps) {
    Facts facts = problem.start();
    Facts before;
    do {
      before = facts;
      for (Step step : steps) {
        facts = step.enrollableIn(facts) ? problem.after(facts, step) : facts;
      }
    } while (!before.equals(facts));
    return problem.reached(facts);
  }

  private boolean reachesWithout(Step step) {
    return reaches(useful.stream().filter(other -> !other.equals(step)).toList());
  }

  private void expand(Node node) {
    for (Step step : useful) {
      if (problem.mayTake(step, node.facts())) {
        List<Step> path = new ArrayList<>(node.path());
        path.add(step);
        add(path, problem.after(node.facts(), step));
      }
    }
  }

  private void add(List<Step> path, Facts facts) {
    List<Step> counted = new ArrayList<>(path);
    needed.stream().filter(step -> !path.contains(step)).forEach(counted::add);
    Totaal totaal = Replay.total(counted);
    String ids = counted.stream().map(Step::stap).sorted().map(Stap::toString).toList().toString();
    Totaal.Pair pair = totaal.pair(problem.vraag().optimaliseer());
    Node node = new Node(path, facts, totaal, pair, ids);
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
    if (earlier.stream().anyMatch(known -> covers(known, node))) {
      return false;
    }
    earlier.add(node);
    return true;
  }

  /// Whether a way to the same facts is at least as good, whatever comes after.
  private boolean covers(Node known, Node found) {
    Vraag.Grenzen grenzen = problem.vraag().voorwaarden().grenzen();
    Totaal less = known.totaal();
    Totaal more = found.totaal();
    return cheapestFirst.compare(known, found) <= 0
        && (grenzen.weken() == Long.MAX_VALUE || less.weken() <= more.weken())
        && (grenzen.cents() == Long.MAX_VALUE || less.eigen() <= more.eigen())
        && (grenzen.uren() == Long.MAX_VALUE || less.uren() <= more.uren());
  }
}
