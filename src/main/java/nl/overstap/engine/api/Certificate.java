package nl.overstap.engine.api;

import java.util.List;
import nl.overstap.engine.spi.Criterion;
import nl.overstap.engine.spi.IntRows;

/// A lower bound that anyone can verify without knowing the search (`engine.check` does): a
/// relaxation, and a branching tree on it with landmarks and multipliers at its nodes.
///
/// **Relaxation.** The steps *inside* keep their cost and effects, and their preconditions unless
/// they are *eased*: then they need nothing. What steps outside give is free. So every plan has a
/// plan in the relaxation that costs no more. Steps inside that others make up for are left out
/// ([Dominance]).
///
/// **Landmark.** A set of steps of which every plan must take one, given what the node has taken
/// and left out. One linear pass checks it (Bonet and Castillo 2011).
///
/// **Bound** of a node: what is taken, plus the multipliers, plus for each remaining step its cost
/// less the multipliers of its landmarks where that is negative. Under limits each may add one
/// multiplier (R13): the cost of a step becomes its cost plus multiplier x use, and multiplier x
/// what the limit leaves is subtracted. The limit on the first criterion needs none: a bound above
/// it shows that no plan keeps it.
///
/// @param landmarks row `i` is landmark `i`: action numbers, ascending
/// @param limited the criteria with a limit and a multiplier, in the order of
///   [Bound#limitMultipliers]
/// @param complete false if the tree became too large to keep: then it proves less than was found
/// @param excluded steps that were shown before, one group after another, to be in no better plan;
///   the rest of the certificate reasons without them
public record Certificate(
    Objective objective,
    Relaxation relaxation,
    List<Criterion> limited,
    IntRows landmarks,
    Node root,
    boolean complete,
    List<Exclusion> excluded) {
  public Certificate {
    limited = List.copyOf(limited);
    excluded = List.copyOf(excluded);
  }

  /// Without exclusions.
  public Certificate(
      Objective objective,
      Relaxation relaxation,
      List<Criterion> limited,
      IntRows landmarks,
      Node root,
      boolean complete) {
    this(objective, relaxation, limited, landmarks, root, complete, List.of());
  }

  /// Steps that no plan holds which costs less than the bound and the rest of the step's cost, on a
  /// relaxation of its own.
  ///
  /// @param steps steps inside; of a step that others make up for, what is shown for plans with one
  ///   of those holds for plans with the step
  public record Exclusion(
      Objective objective,
      Relaxation relaxation,
      IntRows landmarks,
      Bound bound,
      List<Integer> steps) {
    public Exclusion {
      steps = List.copyOf(steps);
    }
  }

  /// The part of the graph that is reasoned on.
  ///
  /// @param everything true if all available steps are inside; then `inside` is empty
  /// @param inside steps, ascending, those that others make up for among them
  /// @param eased steps inside that need nothing here, ascending
  /// @param dominated steps inside that are left out, in the order in which they were
  public record Relaxation(
      boolean everything, List<Integer> inside, List<Integer> eased, List<Dominance> dominated) {
    public static final Relaxation NONE = new Relaxation(true, List.of());

    public Relaxation {
      inside = List.copyOf(inside);
      eased = List.copyOf(eased);
      dominated = List.copyOf(dominated);
    }

    /// With all steps that are inside.
    public Relaxation(boolean everything, List<Integer> inside) {
      this(everything, inside, List.of(), List.of());
    }

    /// The same with those steps that others make up for.
    public Relaxation withoutDominances() {
      return new Relaxation(everything, inside, eased, List.of());
    }
  }

  /// A step that others make up for: they cost no more together, use no more of any limit, can be
  /// taken whenever the step can, and give all of it that bears on the goals. So every plan with
  /// the step has one without it that costs no more.
  ///
  /// @param by steps inside, none of them left out before
  public record Dominance(int step, List<Integer> by) {
    public Dominance {
      by = List.copyOf(by);
    }
  }

  /// A node of the branching tree. A step that would break a limit on top of what the node has
  /// taken counts as left out.
  public sealed interface Node {}

  /// No plan of this node costs less than the bound.
  public record Leaf(Bound bound) implements Node {}

  /// These steps cannot be in a plan of this node that costs less than the bound and the rest of
  /// the step's cost, so they are left out in what follows.
  public record Discard(Bound bound, List<Integer> steps, Node rest) implements Node {
    public Discard {
      steps = List.copyOf(steps);
    }
  }

  /// One of these steps must be taken (they are a landmark): child `i` takes step `i` and leaves
  /// out the steps before it.
  public record Branch(List<Integer> steps, List<Node> children) implements Node {
    public Branch {
      steps = List.copyOf(steps);
      children = List.copyOf(children);
    }
  }

  /// The limits alone exclude every plan: a goal lies too far away. The price of a step is its use
  /// of each limit times the limit's multiplier; what an action gives lies no further than the
  /// furthest of what it needs and its price, so a plan that reaches a fact has at least the price
  /// of its distance (the max heuristic of Bonet and Geffner 2001). Some goal lies further than
  /// multiplier times bound, summed over the limits. One pass checks it, for all goals at once.
  public record TooFar(List<Long> limitMultipliers, FactDistances distances) implements Node {
    public TooFar {
      limitMultipliers = List.copyOf(limitMultipliers);
    }
  }

  /// Multipliers that make a bound.
  ///
  /// @param costCounts false where the cost of steps is left out and a bound above 0 shows that the
  ///   limits exclude every plan of the node
  public record Bound(
      boolean costCounts, List<Long> limitMultipliers, WeightedLandmarks landmarks) {
    public Bound {
      limitMultipliers = List.copyOf(limitMultipliers);
    }
  }
}
