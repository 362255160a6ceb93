/// The exact search for the cheapest plan: lazy expansion of the graph, landmarks and a Lagrangian
/// for the lower bound, branch and bound for the rest.
@NullMarked
package nl.overstap.engine.search.cheapest;

import org.jspecify.annotations.NullMarked;
