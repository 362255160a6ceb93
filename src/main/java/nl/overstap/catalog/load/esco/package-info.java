/// Reads the CSV download of ESCO as it is into tables of our own format (R4: skill groups are no
/// skills, and skill-skill relations are for exploration only).
@NullMarked
package nl.overstap.catalog.load.esco;

import org.jspecify.annotations.NullMarked;
