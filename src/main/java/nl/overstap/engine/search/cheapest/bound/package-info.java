/// Bounds from below for a task: landmarks ([LandmarkCut], [LandmarkGrower]), all of which one
/// search keeps ([LandmarkPool]), and their multipliers at a node ([Frame], [Ascent]).
@NullMarked
package nl.overstap.engine.search.cheapest.bound;

import org.jspecify.annotations.NullMarked;
