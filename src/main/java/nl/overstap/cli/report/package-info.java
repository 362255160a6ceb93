/// What typical people can reach in a catalogue: the part of the catalogue report, and the
/// examples, that need planning.
@NullMarked
package nl.overstap.cli.report;

import org.jspecify.annotations.NullMarked;
