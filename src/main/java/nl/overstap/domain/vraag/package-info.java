/// What a person brings and asks.
@NullMarked
package nl.overstap.domain.vraag;

import org.jspecify.annotations.NullMarked;
