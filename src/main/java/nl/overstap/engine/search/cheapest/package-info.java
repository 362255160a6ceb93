/// The exact search for the cheapest plan. [LazySearch] solves one task after another, each a
/// relaxation of the question.
///
/// - The task and its reductions: [Expansion], [TaskBuilder], [Inside], [Implications],
///   [Dominance], [Scale], [Task].
/// - Bounds: [LandmarkCut], [LandmarkGrower], [Ascent], [NodeBounds]; under limits [LimitPricing]
///   and [LimitCheck].
/// - Plans: [FirstPlan], [PlanFinder], [PlanPruner], [Incumbent], [BestPlan].
/// - Branching: [BranchAndBound], [Branching], [Cutoff], [NodeState].
/// - Proofs: [ProofRecorder], [Proofs].
@NullMarked
package nl.overstap.engine.search.cheapest;

import org.jspecify.annotations.NullMarked;
