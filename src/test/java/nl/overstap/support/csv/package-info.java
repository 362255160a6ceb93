/// Catalogues drawn as text, for tests.
@NullMarked
package nl.overstap.support.csv;

import org.jspecify.annotations.NullMarked;
