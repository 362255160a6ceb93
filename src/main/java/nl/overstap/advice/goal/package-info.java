/// From a functie and a dekking to the facts that must hold in the end.
@NullMarked
package nl.overstap.advice.goal;

import org.jspecify.annotations.NullMarked;
