/// The catalogue versions that questions are answered from.
@NullMarked
package nl.overstap.advice.version;

import org.jspecify.annotations.NullMarked;
