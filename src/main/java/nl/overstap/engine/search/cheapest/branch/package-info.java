/// Solves one task: [BranchAndBound] over its nodes, with bounds from below ([NodeBounds]; under
/// limits [LimitPricing] and [LimitCheck]), plans from above ([PlanFinder], [Incumbent]), and what
/// a certificate needs of it ([ProofRecorder]).
@NullMarked
package nl.overstap.engine.search.cheapest.branch;

import org.jspecify.annotations.NullMarked;
