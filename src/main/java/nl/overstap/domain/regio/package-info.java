/// Regio's and their neighbours.
@NullMarked
package nl.overstap.domain.regio;

import org.jspecify.annotations.NullMarked;
