/// Skills, their niveaus and how they relate.
@NullMarked
package nl.overstap.domain.skill;

import org.jspecify.annotations.NullMarked;
