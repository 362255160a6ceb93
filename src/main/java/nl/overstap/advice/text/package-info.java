/// The answer in plain Dutch.
@NullMarked
package nl.overstap.advice.text;

import org.jspecify.annotations.NullMarked;
