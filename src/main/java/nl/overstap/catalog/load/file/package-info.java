/// Which files a catalogue consists of, a class for each group of them, and the draft of a
/// catalogue that their rows make.
@NullMarked
package nl.overstap.catalog.load.file;

import org.jspecify.annotations.NullMarked;
