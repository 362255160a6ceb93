/// A question about one person against one snapshot: what it means there, and how the engine is
/// asked.
@NullMarked
package nl.overstap.advice.situation;

import org.jspecify.annotations.NullMarked;
