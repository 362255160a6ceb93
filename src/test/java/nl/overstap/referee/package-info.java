/// The second, slow reading of the rules R1 to R25, on the CSV rows of a catalogue alone.
///
/// Nothing here may use the code of the product, so that a mistake in compiling levels, aanbod,
/// modules or transfer cannot hide: [Replay] judges a path, [Bruteforce] finds the best one, and
/// `PlannerComparison` holds a [Planner] against both. The code reads as the rules and is as slow
/// as that makes it.
@NullMarked
package nl.overstap.referee;

import org.jspecify.annotations.NullMarked;
