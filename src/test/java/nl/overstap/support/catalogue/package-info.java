/// Catalogues for tests.
@NullMarked
package nl.overstap.support.catalogue;

import org.jspecify.annotations.NullMarked;
