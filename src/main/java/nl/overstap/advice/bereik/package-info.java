/// Which functies lie within reach of a person, and from which functies people can come to one.
@NullMarked
package nl.overstap.advice.bereik;

import org.jspecify.annotations.NullMarked;
