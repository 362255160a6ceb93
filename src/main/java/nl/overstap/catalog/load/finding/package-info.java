/// What is found to be wrong or odd while a catalogue is read, each with its file and line:
/// collected, counted and put in order for people to read.
@NullMarked
package nl.overstap.catalog.load.finding;

import org.jspecify.annotations.NullMarked;
