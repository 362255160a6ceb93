/// The test language of the advice: a catalogue drawn in one text block, a question in one
/// sentence, and the whole answer on one line.
@NullMarked
package nl.overstap.advice.drawn;

import org.jspecify.annotations.NullMarked;
