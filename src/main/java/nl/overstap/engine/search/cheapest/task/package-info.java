/// A [Task] is a relaxation of the question that is small enough to solve: the steps that give
/// something wanted, of which only the expanded ones need what they need ([Expansion]).
/// [TaskBuilder] cuts it out of the graph and leaves out what others make up for. Its arrays are
/// open to the algorithms of `bound` and `branch`, which only read them.
@NullMarked
package nl.overstap.engine.search.cheapest.task;

import org.jspecify.annotations.NullMarked;
