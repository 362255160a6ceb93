/// The read port over a catalogue in memory: for the command line, for tests, and wherever there is
/// no database.
@NullMarked
package nl.overstap.catalog.memory;

import org.jspecify.annotations.NullMarked;
