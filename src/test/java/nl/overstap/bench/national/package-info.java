/// The program that measures what a catalogue of national size costs: to read, hold, search, switch
/// and store. Answers are checked, and it writes `docs/national.md`.
@NullMarked
package nl.overstap.bench.national;

import org.jspecify.annotations.NullMarked;
