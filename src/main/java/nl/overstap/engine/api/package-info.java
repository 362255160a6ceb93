/// The questions the planning engine answers and the sealed outcomes it gives, with their proof.
@NullMarked
package nl.overstap.engine.api;

import org.jspecify.annotations.NullMarked;
