/// Many functies at once: which are within reach from here, and from which one can come.
@NullMarked
package nl.overstap.advice.answer.bereik;

import org.jspecify.annotations.NullMarked;
