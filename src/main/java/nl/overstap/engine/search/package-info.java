/// What all searches of one request share: the meter of its work and what is kept of its proofs.
@NullMarked
package nl.overstap.engine.search;

import org.jspecify.annotations.NullMarked;
