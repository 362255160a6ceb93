package nl.overstap.engine.api;

import java.util.List;

/// A lower bound that anyone can verify without knowing the search: a branching tree with, at each
/// leaf, landmarks and their multipliers.
///
/// A *landmark* is a set of steps without which the goal cannot be reached (in the node where it
/// stands). If the multipliers of the landmarks that hold a step nowhere sum to more than what the
/// step costs, all multipliers together are a lower bound (Bonet and Castillo 2011). The cost is
/// the scaled one of `ActionCosts`.
public sealed interface Certificate {

  /// A leaf: in this node no plan costs less than the taken steps and the sum of the multipliers.
  record Leaf(List<Landmark> landmarks) implements Certificate {
    public Leaf {
      landmarks = List.copyOf(landmarks);
    }
  }

  /// One of these steps must be taken: child `i` takes step `i` and leaves out the steps before it.
  record Branch(List<Integer> steps, List<Certificate> children) implements Certificate {
    public Branch {
      steps = List.copyOf(steps);
      children = List.copyOf(children);
    }
  }

  /// Steps of which every plan takes one, and the part of their cost that counts for this landmark.
  record Landmark(List<Integer> steps, long multiplier) {
    public Landmark {
      steps = List.copyOf(steps);
    }
  }
}
