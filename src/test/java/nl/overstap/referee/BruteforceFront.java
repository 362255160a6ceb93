package nl.overstap.referee;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

/// All trade-offs between criteria by trying everything (R17): of each way to some facts only what
/// another way to the same facts beats or matches on everything that is weighed or limited is left
/// out. The same work may be taken twice: it can teach more to who enters it with more (R10). For
/// small catalogues.
final class BruteforceFront {

  private final Problem problem;
  private final List<String> criteria;
  private final Relevance relevance;
  private final Map<Facts, List<Totaal>> seen = new HashMap<>();
  private final Deque<Node> agenda = new ArrayDeque<>();
  private final List<Totaal> arrived = new ArrayList<>();

  /// A way to some facts.
  private record Node(List<Step> path, Facts facts, Totaal totaal) {}

  private BruteforceFront(Problem problem, List<String> criteria) {
    this.problem = problem;
    this.criteria = criteria;
    this.relevance = new Relevance(problem);
  }

  /// The values of the points in the order of the criteria, least first; none when there is no
  /// path.
  static List<List<Long>> of(Problem problem, List<String> criteria) {
    return problem.eisenBekend() ? new BruteforceFront(problem, criteria).points() : List.of();
  }

  private List<List<Long>> points() {
    List<Step> useful = problem.steps().stream().filter(relevance::mayHelp).toList();
    add(new Node(List.of(), problem.start(), Totaal.ZERO));
    while (!agenda.isEmpty()) {
      Node node = agenda.remove();
      for (Step step : useful) {
        if (problem.mayTake(step, node.facts())) {
          List<Step> path = Stream.concat(node.path().stream(), Stream.of(step)).toList();
          Facts facts = problem.after(node.facts(), step);
          add(new Node(path, facts, node.totaal().plus(step.takes())));
        }
      }
    }
    return efficient();
  }

  private void add(Node node) {
    boolean allowed =
        problem.vraag().voorwaarden().grenzen().allow(node.totaal())
            && problem.allowsStones(node.path());
    if (!allowed || arrived.stream().anyMatch(less -> isNoMore(less, node.totaal(), criteria))) {
      return;
    }
    if (problem.reached(node.facts())) {
      arrived.add(node.totaal());
    } else if (isNew(node)) {
      agenda.add(node);
    }
  }

  private boolean isNew(Node node) {
    List<Totaal> known =
        seen.computeIfAbsent(relevance.restrict(node.facts()), facts -> new ArrayList<>());
    if (known.stream().anyMatch(less -> isNoMore(less, node.totaal(), weighed()))) {
      return false;
    }
    return known.add(node.totaal());
  }

  /// What is weighed and what may be limited.
  private List<String> weighed() {
    return Stream.concat(criteria.stream(), limited()).distinct().toList();
  }

  private Stream<String> limited() {
    Vraag.Grenzen grenzen = problem.vraag().voorwaarden().grenzen();
    return Stream.of(
            grenzen.weken() < Long.MAX_VALUE ? "WEKEN" : "",
            grenzen.cents() < Long.MAX_VALUE ? "KOSTEN" : "",
            grenzen.uren() < Long.MAX_VALUE ? "UREN" : "")
        .filter(criterium -> !criterium.isEmpty());
  }

  private static boolean isNoMore(Totaal less, Totaal more, List<String> criteria) {
    return criteria.stream().allMatch(criterium -> less.in(criterium) <= more.in(criterium));
  }

  private List<List<Long>> efficient() {
    TreeSet<List<Long>> points = new TreeSet<>(BruteforceFront::compare);
    for (Totaal one : arrived) {
      boolean beaten =
          arrived.stream()
              .anyMatch(other -> isNoMore(other, one, criteria) && !isNoMore(one, other, criteria));
      if (!beaten) {
        points.add(criteria.stream().map(one::in).toList());
      }
    }
    return List.copyOf(points);
  }

  private static int compare(List<Long> one, List<Long> other) {
    for (int i = 0; i < one.size(); i++) {
      if (!one.get(i).equals(other.get(i))) {
        return Long.compare(one.get(i), other.get(i));
      }
    }
    return 0;
  }
}
