/// The exact search for the cheapest plan. [LazySearch] solves one task after another, each a
/// relaxation of the question. Its rooms, in the order in which a question passes through them:
/// `question` (what is asked), `task` (what is reasoned on), `branch` (its solution) and, for that,
/// `bound` (landmarks and their multipliers).
@NullMarked
package nl.overstap.engine.search.cheapest;

import org.jspecify.annotations.NullMarked;
