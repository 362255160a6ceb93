package nl.overstap.advice.answer.blokkade;

import nl.overstap.advice.answer.stap.Inspanning;
import org.jspecify.annotations.Nullable;

/// One thing to give up, after which there is a path; verified by solving again.
///
/// @param totaal what the best path then asks
/// @param uitleg what would change, in plain Dutch
public record Versoepeling(VersoepelingSoort soort, String uitleg, @Nullable Inspanning totaal) {}
