/// The program that measures what a catalogue of national size costs: to load, hold, switch and
/// ask, with the service and Neo4j in processes of their own. It writes a part of `docs/speed.md`.
@NullMarked
package nl.overstap.bench.national;

import org.jspecify.annotations.NullMarked;
