/// What the planning engine must be told: facts, actions, costs, limits and a budget, all as
/// numbers. The engine knows no domain: whoever asks translates names to numbers and back.
@NullMarked
package nl.overstap.engine.spi;

import org.jspecify.annotations.NullMarked;
