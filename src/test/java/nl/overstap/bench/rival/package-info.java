/// Other ways to answer the same questions: three integer programming solvers, a greedy plan, and a
/// plain shortest path in Cypher.
@NullMarked
package nl.overstap.bench.rival;

import org.jspecify.annotations.NullMarked;
