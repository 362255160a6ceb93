/// The shared language as values: ids, Skill, Functie, Opleiding, Kwalificatie, Weken, Bedrag.
@NullMarked
package nl.overstap.domain;

import org.jspecify.annotations.NullMarked;
