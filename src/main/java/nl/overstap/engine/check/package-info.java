/// Independent replay of plans and verification of certificates. Knows nothing of the search.
@NullMarked
package nl.overstap.engine.check;

import org.jspecify.annotations.NullMarked;
