/// Compact arrays behind LearningGraph, and the builder that checks every invariant.
@NullMarked
package nl.overstap.engine.graph;

import org.jspecify.annotations.NullMarked;
