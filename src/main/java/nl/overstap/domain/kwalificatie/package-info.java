/// Kwalificaties, what they count as and what they show.
@NullMarked
package nl.overstap.domain.kwalificatie;

import org.jspecify.annotations.NullMarked;
