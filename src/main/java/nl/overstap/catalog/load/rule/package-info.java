/// What must or should hold over the rows of a catalogue together, a class for each rule. The one
/// way in is [nl.overstap.catalog.load.rule.Rules].
@NullMarked
package nl.overstap.catalog.load.rule;

import org.jspecify.annotations.NullMarked;
