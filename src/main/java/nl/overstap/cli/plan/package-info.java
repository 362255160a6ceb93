/// The command `plan`: the question of the API, asked of a catalogue from files.
@NullMarked
package nl.overstap.cli.plan;

import org.jspecify.annotations.NullMarked;
