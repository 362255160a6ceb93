/// Practice: werkgevers and their places, examples, points of attention, regelingen.
@NullMarked
package nl.overstap.domain.praktijk;

import org.jspecify.annotations.NullMarked;
