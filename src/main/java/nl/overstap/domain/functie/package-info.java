/// Functies, sectoren and what they ask and teach.
@NullMarked
package nl.overstap.domain.functie;

import org.jspecify.annotations.NullMarked;
