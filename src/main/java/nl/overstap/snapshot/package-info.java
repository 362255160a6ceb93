/// The current catalogue version as numbers the engine understands, and back to names.
@NullMarked
package nl.overstap.snapshot;

import org.jspecify.annotations.NullMarked;
